import { LogLevel, type Logger } from '@slack/bolt'

/** For a Bolt whose sockets are lost on purpose, which is no news. */
export const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}
