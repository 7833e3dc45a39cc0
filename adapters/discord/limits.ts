// What Discord takes, in characters (UTF-16 units) where nothing else is said.
// https://docs.discord.com/developers/components/reference, …/resources/message

/** Everything that text displays of one message hold together. */
export const longestTexts = 4000
/** Components of one message, rows and what is in them each counted. */
export const mostComponents = 40
/** Buttons of a row. */
export const mostButtons = 5
/** The words on a button. */
export const longestButton = 80
/** The id of a button, which carries what pressing it does, and the value of an option. */
export const longestValue = 100
/** The name of a thread. */
export const longestThreadName = 100
/** What is written in an input of a modal. */
export const longestInput = 4000
/** Options of a select, and the words on one. */
export const mostOptions = 25
export const longestOption = 100
/** What may be offered while somebody types, and how long each may be. */
export const mostChoices = 25
export const longestChoice = 100

/** What one text display may hold of an answer: with its buttons it fits any message. Our choice. */
export const longestPiece = 3500
/** The longest note in small print. Our choice: it is hard to read. */
export const longestSmallPrint = 1000
/** Columns of a table that stay side by side on a telephone; a wider one is told row by row. Our choice. */
export const widestTable = 40

/** The flags of messages that are used: https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const flags = { ephemeral: 64, suppressNotifications: 4096, componentsV2: 32_768 } as const
