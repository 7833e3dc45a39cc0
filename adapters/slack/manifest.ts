import type { webApi } from '@slack/bolt'
import { appWords, commandWords, shortcutWords } from './setup-words.ts'
import { endpoint, events, installPaths, scopes, shortcutId } from './scopes.ts'

type Manifest = webApi.AppsManifestValidateArguments['manifest']
type Event = keyof typeof events

/**
 * What a new app is made of in Slack; `command` is the slash command with its slash, `address` that under which the app is
 * reached over HTTP, without which it opens a socket.
 */
export function manifest(command: string, address?: string): Manifest {
  const site = address?.replace(/\/+$/, '')
  const url = site === undefined ? undefined : `${site}${endpoint}`
  return {
    display_information: {
      name: appWords.name,
      description: appWords.description,
      background_color: appWords.colour,
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: appWords.name, always_online: true },
      slash_commands: [
        {
          command,
          description: commandWords.description,
          usage_hint: commandWords.hint,
          should_escape: false,
          ...(url === undefined ? {} : { url }),
        },
      ],
      shortcuts: [
        { type: 'message', callback_id: shortcutId, name: shortcutWords.name, description: shortcutWords.description },
      ],
    },
    oauth_config: {
      scopes: { bot: [...scopes] },
      ...(site === undefined ? {} : { redirect_urls: [`${site}${installPaths.redirect}`] }),
    },
    settings: {
      event_subscriptions: {
        bot_events: Object.keys(events).filter(isEvent),
        ...(url === undefined ? {} : { request_url: url }),
      },
      interactivity: { is_enabled: true, ...(url === undefined ? {} : { request_url: url }) },
      org_deploy_enabled: url !== undefined,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  }
}

function isEvent(name: string): name is Event {
  return Object.hasOwn(events, name)
}
