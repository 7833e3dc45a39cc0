/** Columns of text on a terminal at most: longer lines are hard to follow. */
export const widestText = 100
/** Columns where the output is no terminal, as programs have long assumed. */
export const pipedWidth = 80
/** Columns below which wrapping gives way: a terminal this narrow wraps by itself. */
export const narrowestText = 24
/** Bytes of one line of a batch; a question is refused long before. */
export const longestLineBytes = 1_000_000
/** Questions that the arrow keys bring back. */
export const longestHistory = 1000
