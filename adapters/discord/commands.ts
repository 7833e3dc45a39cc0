import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { commandWords } from './setup-words.ts'

/** Everywhere: servers, the bot's own direct messages, and others where somebody installed the app for themselves. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
}

/** Every command as it is registered. https://docs.discord.com/developers/interactions/application-commands */
export function commands(): RESTPutAPIApplicationCommandsJSONBody {
  const { ask, open, listing, help, subscribe, subscriptions, reminders, settings, zone, menu } = commandWords
  return [
    slash(ask, [typed(ask.options.question, true)]),
    slash(open, [typed(open.options.country, true)]),
    slash(listing, [typed(listing.options.id, true)]),
    slash(help, []),
    slash(subscribe, [typed(subscribe.options.question, true)]),
    slash(subscriptions, []),
    slash(reminders, []),
    slash(settings, []),
    slash(zone, [
      typed(zone.options.zone, false),
      { type: ApplicationCommandOptionType.Boolean, required: false, ...zone.options.everybody },
    ]),
    { type: ApplicationCommandType.Message, name: menu.name, ...everywhere },
  ]
}

type Words = { readonly name: string; readonly description: string }
type Registered = RESTPutAPIApplicationCommandsJSONBody[number]
type Options = NonNullable<Extract<Registered, { description: string }>['options']>

function slash({ name, description }: Words, options: Options): Registered {
  return { type: ApplicationCommandType.ChatInput, name, description, options, ...everywhere }
}

/** Words that are completed while somebody types them. */
function typed({ name, description }: Words, required: boolean): Options[number] {
  return { type: ApplicationCommandOptionType.String, name, description, required, autocomplete: true }
}
