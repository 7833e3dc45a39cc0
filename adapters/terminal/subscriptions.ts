import { nextTime } from '../../src/calendar/schedule.ts'
import { pausedFor } from '../../src/digest/paused.ts'
import { doneWords, lineOf, subscriptionNotices } from '../../src/digest/subscription-words.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { storeThere } from '../store-for.ts'
import { layoutFor, wrapped } from './render.ts'
import { send } from './send.ts'

const ways =
  'callboard subscriptions, or with pause, resume or stop and the name of one: callboard subscriptions pause mabol-tidor'

/** Lists the subscriptions of all places, or pauses, resumes or stops one. */
export async function subscriptions(words: readonly string[], program: Program): Promise<number> {
  const [deed, key, ...others] = words
  const isDeed = deed === 'pause' || deed === 'resume' || deed === 'stop'
  if (others.length > 0 || (deed !== undefined && !(isDeed && key !== undefined)))
    throw new Complaint(`subscriptions takes nothing, or what to do with which: ${ways}`, 2)
  const { settings, warn, output, environment, clock } = program
  const store = await storeThere(settings, warn)
  try {
    const all = await store.subscriptions.all()
    const lines: string[] = []
    if (key === undefined) {
      lines.push(
        ...all.map(
          (each) => `${each.place.platform} ${each.place.workspace} ${each.place.channel}: ${lineOf(each, clock())}`,
        ),
      )
      if (all.length === 0) lines.push(subscriptionNotices.none)
    } else {
      const found = all.find((each) => each.key === key)
      if (found === undefined)
        throw new Complaint(`there is no subscription ${quoted(key)}; callboard subscriptions lists them`, 2)
      lines.push(await done(deed, found))
    }
    const layout = layoutFor(output, environment)
    await send(output, `${lines.flatMap((line) => wrapped(line, layout)).join('\n')}\n`)
    return 0
  } finally {
    await store.close()
  }
  async function done(what: string | undefined, one: Subscription): Promise<string> {
    if (what === 'stop') {
      await store.subscriptions.remove({ ...one.place, key: one.key })
      return doneWords('stopped', pausedFor(one))
    }
    const { paused: _paused, why: _why, ...rest } = one
    const next = what === 'pause' ? pausedFor(one) : { ...rest, due: nextTime(one.schedule, one.zone, clock()) }
    await store.subscriptions.keep(next)
    return doneWords(what === 'pause' ? 'paused' : 'resumed', next)
  }
}
