/** How what Slack sends is received: over a socket that the app opens, or over HTTP, signed; the token is the bot's. */
export type SlackWay = { readonly bot: string } & (
  | { readonly app: string }
  | { readonly signingSecret: string; readonly port: number }
)
