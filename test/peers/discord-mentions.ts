import { elementsOf, fieldsOf } from './discord-calls.ts'

/** Whom a message pings. */
export type Pinged = { readonly people: readonly string[]; readonly everyone: boolean }

/** Whom a text pings that somebody wrote, and to whom they reply. */
export function pingedBy(text: string, replied?: string): Pinged {
  return { people: unique([...named(text), ...(replied === undefined ? [] : [replied])]), everyone: names(text) }
}

/**
 * Whom a text of the bot pings. Without allowed_mentions everything is parsed and a reply pings; whatever stands in code or
 * behind a backslash counts here too, for a test should not depend on that.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function pingedByBot(text: string, allowedMentions: unknown, replied?: string): Pinged {
  if (allowedMentions === undefined || allowedMentions === null) return pingedBy(text, replied)
  const { parse, users, replied_user: repliedUser } = fieldsOf(allowedMentions)
  const [kinds, listed] = [elementsOf(parse), elementsOf(users)]
  const people = named(text).filter((id) => kinds.includes('users') || listed.includes(id))
  return {
    people: unique([...people, ...(repliedUser === true && replied !== undefined ? [replied] : [])]),
    everyone: names(text) && kinds.includes('everyone'),
  }
}

function named(text: string): readonly string[] {
  return [...text.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => (id === undefined ? [] : [id]))
}

function names(text: string): boolean {
  return /@(?:everyone|here)/.test(text)
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
