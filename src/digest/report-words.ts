/** What is said to whoever reports that something is wrong. */
export const reportNotice = {
  kept: 'Thank you. What was asked and shown is kept for whoever runs me, without your name.',
  nothing: 'Say that under an answer, or press Wrong? there, so that I know which one is meant.',
} as const
