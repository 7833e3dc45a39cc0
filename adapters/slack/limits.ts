// What Slack takes, in characters (UTF-16 units) where nothing else is said. The JSDoc is that of @slack/types 3.2.

/** Blocks of a message. https://docs.slack.dev/reference/block-kit/blocks */
export const mostBlocks = 50
/** One text object, such as a context block's words. JSDoc, composition-objects. */
export const longestText = 3000
/** Elements of an actions block. JSDoc, blocks. */
export const mostActions = 25
/** The words on a button. JSDoc, block-elements. */
export const longestButton = 75
/** The beginning of every action's id; what follows tells buttons of one block apart. */
export const actionPrefix = 'press:'
/** The id that a modal brings back, what is written in an input, and the words on an option. JSDoc, views and block-elements. */
export const longestCallback = 255
export const longestInput = 3000
export const longestOption = 75
/** The value of a button. JSDoc, block-elements. */
export const longestValue = 2000
/**
 * All blocks of one message. Slack refuses near 13,200 characters of text, and counts an unknown part of what stands
 * round it (https://github.com/slackapi/bolt-js/issues/2509, …/2867), so that all of the JSON is held to this.
 */
export const longestBlocks = 12_000
/** `text` beside the blocks: chat.update takes 4,000 (https://docs.slack.dev/reference/methods/chat.update). */
const longestEditable = 4000

/** Columns of a table that stay side by side on a telephone; a wider one is told row by row. Our choice. */
export const widestTable = 48
/** What one block may hold of an answer, in `text` and in JSON: two such blocks and their buttons fit any message. */
export const longestPiece = { said: 2800, json: 5000 } as const
/** One row of buttons, its JSON and what `text` says of it together. Our choice, as above. */
export const longestRow = 3700
/** `text` of one message, which stays editable. */
export const longestSaid = longestEditable - 100
