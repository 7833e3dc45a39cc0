/** How a moment is written, for help and messages: those must not load a calendar to say it. */
export const momentExample = '2024-03-10, 2024-03-10T09:00 or 2024-03-10T09:00:00+08:00'
