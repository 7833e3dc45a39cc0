/** What can be wrong with a store through no fault of the program. */
export type Trouble = 'full' | 'locked' | 'gone' | 'refused' | 'failing' | 'damaged'

const words: Readonly<Record<Trouble, string>> = {
  full: 'its disk is full; make room',
  locked: 'another program holds it',
  gone: 'it cannot be reached',
  refused: 'it does not let Callboard in or does not let it write; look at its owner, rights, name and password',
  failing: 'its disk gives errors',
  damaged: 'it is damaged or no store of Callboard; restore a backup',
}

/** The store cannot be used now. What was under way is not done, not even in part; it may be tried again. */
export class StoreTrouble extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(`the store cannot be used: ${words[trouble]}`, options)
    this.trouble = trouble
  }
}

/** Does what may throw an engine's error; one that is a trouble is thrown as such. */
export async function namingTrouble<Value>(
  troubleOf: (cause: unknown) => Trouble | undefined,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work()
  } catch (cause) {
    const trouble = troubleOf(cause)
    throw trouble === undefined ? cause : new StoreTrouble(trouble, { cause })
  }
}

/** What is over when a transaction came to its end, though it wrote nothing: of the others that is no sign. */
const overUnwritten: readonly Trouble[] = ['locked', 'gone']

/** Says a trouble when it begins, and that there is none any more, and nothing in between. */
export function toldOnce(tell: (line: string) => void): {
  readonly met: (trouble: StoreTrouble) => void
  readonly committed: (hasWritten: boolean) => void
} {
  const told = new Set<Trouble>()
  return {
    met: (cause) => {
      if (told.has(cause.trouble)) return
      told.add(cause.trouble)
      tell(`${cause.message}; what arrives now is not acknowledged, and work goes on when it can`)
    },
    committed: (hasWritten) => {
      if (told.size === 0) return
      for (const trouble of hasWritten ? [...told] : overUnwritten) told.delete(trouble)
      if (told.size === 0) tell('the store can be used again; work goes on')
    },
  }
}
