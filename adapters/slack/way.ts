/** How what Slack sends is received: over a socket that the app opens, or over HTTP, signed; for one workspace by its token. */
export type SlackWay = { readonly bot: string } & (
  | { readonly app: string }
  | { readonly signingSecret: string; readonly port: number }
)

/** As what the app installs itself in many workspaces, over HTTP; in those alone that are named, where any are. */
export type HostedWay = {
  readonly signingSecret: string
  readonly port: number
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
  readonly workspaces: ReadonlySet<string> | undefined
}
