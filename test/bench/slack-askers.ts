import { say } from '../peers/slack-asking.ts'
import type { SlackPeer } from '../peers/slack-peer.ts'
import { ordinaryQuestions } from './questions.ts'

/** How many ask at once, each again when answered, and for how long they go on. */
export type Asking = {
  readonly askers: number
  readonly goesOn: (asked: number, milliseconds: number) => boolean
  /** How long, in ms, somebody waits for an answer before asking something else. */
  readonly patience: number
  /** How long, in ms, is waited at the end for answers that nobody asked for. */
  readonly aftermath: number
}

/** What so many askers met: times in ms, and how many questions got no answer, or more than one. */
export type Met = {
  readonly asked: number
  readonly lost: number
  readonly doubled: number
  /** From the events' arrival to the posted answer. */
  readonly waits: readonly number[]
  /** From the events' arrival to the last acknowledgement of them. */
  readonly acknowledgements: readonly number[]
  readonly seconds: number
}

/** The people and channels that so many askers need: each mentions the bot in a channel of their own. */
export function placesFor(askers: number): {
  readonly people: readonly { readonly name: string }[]
  readonly channels: readonly { readonly name: string }[]
} {
  const named = (name: string): readonly { readonly name: string }[] =>
    Array.from({ length: askers }, (_each, index) => ({ name: `${name}${index}` }))
  return { people: named('asker'), channels: named('room') }
}

/** Mentions a bot in the workspace, many at once; of the bot it knows only what it posts. */
export async function ask(peer: SlackPeer, { askers, goesOn, patience, aftermath }: Asking): Promise<Met> {
  const answers = new Map<string, number>()
  const waiting = new Map<string, () => void>()
  const [waits, acknowledgements]: [number[], number[]] = [[], []]
  peer.heard = (thread = '') => {
    answers.set(thread, (answers.get(thread) ?? 0) + 1)
    waiting.get(thread)?.()
  }
  const begun = performance.now()
  const threads: string[] = []
  let asked = 0
  const askAgain = async (asker: number): Promise<void> => {
    while (goesOn(asked, performance.now() - begun)) {
      const text = ordinaryQuestions[asked % ordinaryQuestions.length] ?? ''
      asked += 1
      const place = { as: `asker${asker}`, channel: `room${asker}` }
      const { ts, told } = await say(peer, { ...place, text, mention: true })
      const arrived = performance.now()
      // What nobody acknowledges in all the attempts of Slack shows as lost.
      const acknowledged = told.then(
        () => acknowledgements.push(performance.now() - arrived),
        () => 0,
      )
      threads.push(ts)
      if (await answered(waiting, ts, patience)) waits.push(performance.now() - arrived)
      await acknowledged
    }
  }
  await Promise.all(Array.from({ length: askers }, (_each, asker) => askAgain(asker)))
  const seconds = (performance.now() - begun) / 1000
  await new Promise((resolve) => setTimeout(resolve, aftermath))
  peer.heard = undefined
  const counts = threads.map((ts) => answers.get(ts) ?? 0)
  return {
    asked: counts.length,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
    waits,
    acknowledgements,
    seconds,
  }
}

/** Whether an answer comes before somebody's patience ends. */
function answered(waiting: Map<string, () => void>, ts: string, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isAnswered: boolean): void => {
      clearTimeout(timer)
      waiting.delete(ts)
      resolve(isAnswered)
    }
    const timer = setTimeout(() => end(false), patience)
    waiting.set(ts, () => end(true))
  })
}
