import type { Origin } from '../inbox/inbox.ts'

/** An origin as columns, and nothing else of what holds it. */
export const originOf = ({ platform, workspace }: Origin): Origin => ({ platform, workspace })

/** A key within its origin as columns. */
export const keyOf = ({ key, ...rest }: Origin & { readonly key: string }): Origin & { readonly key: string } => ({
  ...originOf(rest),
  key,
})
