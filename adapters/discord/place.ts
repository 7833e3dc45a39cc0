/** Where a message stands: in the channel or the thread, under its own id. */
type Place = { readonly channel: string; readonly id: string }

/** The id of a message as the outbox keeps it, where it stands in a thread and its delivery names the channel. */
export function idInThread(thread: string, id: string): string {
  return `${thread}/${id}`
}

/** Where a message stands, by the channel of its delivery and its id as the outbox keeps it. */
export function placeOf(channel: string, kept: string): Place {
  const [first = '', second] = kept.split('/')
  return second === undefined ? { channel, id: first } : { channel: first, id: second }
}
