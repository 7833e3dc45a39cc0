import { ordinaryQuestions } from './questions.ts'

/** A platform on which a bot is measured, with so many askers, each in a channel of their own. */
export type Stage = {
  /** An asker mentions the bot; `told` resolves when the bot has acknowledged it, where bots do. */
  readonly say: (asker: number, text: string) => Promise<{ readonly id: string; readonly told?: Promise<unknown> }>
  /** Calls back with the id of what was asked, for each answer that the bot posts; with nothing, no more. */
  readonly hears: (answered?: (id: string) => void) => void
}

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

/** Mentions a bot, many at once; of the bot it knows only what it posts. */
export async function ask(stage: Stage, { askers, goesOn, patience, aftermath }: Asking): Promise<Met> {
  const answers = new Map<string, number>()
  const waiting = new Map<string, () => void>()
  const [waits, acknowledgements]: [number[], number[]] = [[], []]
  stage.hears((id) => {
    answers.set(id, (answers.get(id) ?? 0) + 1)
    waiting.get(id)?.()
  })
  const begun = performance.now()
  const ids: string[] = []
  let asked = 0
  const askAgain = async (asker: number): Promise<void> => {
    while (goesOn(asked, performance.now() - begun)) {
      const text = ordinaryQuestions[asked % ordinaryQuestions.length] ?? ''
      asked += 1
      const { id, told } = await stage.say(asker, text)
      const arrived = performance.now()
      // What nobody acknowledges in all the attempts of Slack shows as lost.
      const acknowledged = told?.then(
        () => acknowledgements.push(performance.now() - arrived),
        () => 0,
      )
      ids.push(id)
      if (await answered(waiting, id, patience)) waits.push(performance.now() - arrived)
      await acknowledged
    }
  }
  await Promise.all(Array.from({ length: askers }, (_each, asker) => askAgain(asker)))
  const seconds = (performance.now() - begun) / 1000
  await new Promise((resolve) => setTimeout(resolve, aftermath))
  stage.hears()
  const counts = ids.map((id) => answers.get(id) ?? 0)
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
function answered(waiting: Map<string, () => void>, id: string, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isAnswered: boolean): void => {
      clearTimeout(timer)
      waiting.delete(id)
      resolve(isAnswered)
    }
    const timer = setTimeout(() => end(false), patience)
    waiting.set(id, () => end(true))
  })
}
