/** What is said where nothing can be explained. */
export const whyNotices = {
  whichListing: 'Say which listing: “why 2?” under a digest, or with its id, “why not fufik-sagom?”.',
  noSubscription:
    'There is no subscription here; say “subscribe to open calls in Mongolia, weekdays at 9” to make one.',
} as const
