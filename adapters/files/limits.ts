/** A page of text is a few kilobytes; these keep a start from hanging on a file that is none. */
export const longestPageBytes = 5_000_000
export const mostPageLines = 100_000
