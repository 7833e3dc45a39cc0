import type { Faults, Form } from '../../src/answer/form.ts'
import { faultsDocument } from '../../src/digest/faults-words.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Outcome } from '../../src/store/store.ts'
import { askedIn, type Asked } from './asked.ts'
import { documentTo, noticeTo } from './deliveries.ts'
import { formFor, givenBy, readForm } from './forms.ts'
import { pressFrom } from './press.ts'
import type { Working } from './working.ts'

type FilledIn = Extract<Asked, { kind: 'form' }>
type PressedForm = Extract<Asked, { kind: 'press' }>

/** What follows from a form that was filled in: all of it is taken, or nothing. */
export async function filledIn(arrival: Held<Arrival>, asked: FilledIn, working: Working): Promise<Outcome> {
  const press = pressFrom(asked.value)
  const given = await givenBy(arrival, asked, working)
  const read = press?.does === 'form' ? await readForm(press, asked.filled, given) : undefined
  if (read === undefined) return { deliveries: noticeTo(arrival, asked, 'outdated', working) }
  if (Object.keys(read.faults).length === 0) return read.done()
  return { deliveries: documentTo(arrival, asked, faultsDocument(read.faults), working) }
}

/** Opens a form for whoever pressed for it. */
export async function formOpened(arrival: Held<Arrival>, asked: PressedForm, working: Working): Promise<Outcome> {
  const press = pressFrom(asked.value)
  const form = await formPressed(arrival, asked, working)
  if (form === undefined || press?.does !== 'form') return { deliveries: noticeTo(arrival, asked, 'outdated', working) }
  const { trigger, alone, thread } = asked
  const from = { channel: arrival.channel, alone, ...(thread === undefined ? {} : { thread }) }
  try {
    if (working.surface.open === undefined) throw new Error('it was too late to open it where it was received')
    await working.surface.open({ form, press, trigger, from })
    return { deliveries: [] }
  } catch {
    return { deliveries: noticeTo(arrival, asked, 'tooLate', working) }
  }
}

/** The form that a press opens; undefined where it opens none, or what it is about is no longer there. */
async function formPressed(arrival: Held<Arrival>, asked: PressedForm, working: Working): Promise<Form | undefined> {
  const press = pressFrom(asked.value)
  return press?.does === 'form' ? formFor(press, await givenBy(arrival, asked, working)) : undefined
}

/** Whether an arrival is a press that opens a form. */
export function opensForm({ body }: Arrival): boolean {
  const asked = askedIn(body)
  return asked?.kind === 'press' && pressFrom(asked.value)?.does === 'form'
}

/** What is asked of forms before an arrival is recorded; it is the same when it is worked. */
export type Forms = {
  /** The form that an arrival opens; undefined where it opens none. */
  readonly openedBy: (arrival: Arrival) => Promise<Form | undefined>
  /** Which fields of a form that was filled in cannot be taken. */
  readonly faultsIn: (arrival: Arrival) => Promise<Faults>
}

/** Forms as those who receive need them. */
export function formsWith(working: Working): Forms {
  const unheld = (arrival: Arrival): Held<Arrival> => ({ ...arrival, attempt: 1, until: arrival.at })
  return {
    openedBy: async (arrival) => {
      const asked = askedIn(arrival.body)
      return asked?.kind === 'press' ? formPressed(unheld(arrival), asked, working) : undefined
    },
    faultsIn: async (arrival) => {
      const asked = askedIn(arrival.body)
      const press = asked?.kind === 'form' ? pressFrom(asked.value) : undefined
      if (asked?.kind !== 'form' || press?.does !== 'form') return {}
      const read = await readForm(press, asked.filled, await givenBy(unheld(arrival), asked, working))
      return read?.faults ?? {}
    },
  }
}
