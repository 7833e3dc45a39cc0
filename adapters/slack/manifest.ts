import type { webApi } from '@slack/bolt'
import { appWords, commandWords, shortcutWords } from './setup-words.ts'
import { events, scopes, shortcutId } from './scopes.ts'

type Manifest = webApi.AppsManifestValidateArguments['manifest']
type Event = keyof typeof events

/** What a new app is made of in Slack; `command` is the slash command with its slash. */
export function manifest(command: string): Manifest {
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
        { command, description: commandWords.description, usage_hint: commandWords.hint, should_escape: false },
      ],
      shortcuts: [
        { type: 'message', callback_id: shortcutId, name: shortcutWords.name, description: shortcutWords.description },
      ],
    },
    oauth_config: { scopes: { bot: [...scopes] } },
    settings: {
      event_subscriptions: { bot_events: Object.keys(events).filter(isEvent) },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  }
}

function isEvent(name: string): name is Event {
  return Object.hasOwn(events, name)
}
