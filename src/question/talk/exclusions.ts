import { without, withoutPlaces, type Excluded, type Intent, type Slot } from '../intent.ts'

/** The question before without the values that are not wanted any more. */
export function stillWanted(before: Intent, excluded: Excluded | undefined): Intent {
  if (excluded === undefined) return before
  const { places, alsoIn } = withoutPlaces(before, ({ id }) => excluded.places?.some((out) => out.id === id) === true)
  const kinds = except(before.kinds, (kind) => excluded.kinds?.includes(kind))
  const topic = except(before.topic, (phrase) => excluded.topics?.some((unwanted) => holds(unwanted, phrase)))
  const { form, feeCurrency, status, contact } = before
  const isOut =
    (form !== undefined && excluded.forms?.includes(form) === true) || kinds?.length !== before.kinds?.length
  const slots: readonly Slot[] = [
    ...(isOut ? (['form'] as const) : []),
    ...(feeCurrency !== undefined && excluded.feeCurrencies?.includes(feeCurrency) === true
      ? (['feeCurrency'] as const)
      : []),
    ...(contact !== undefined && excluded.contacts?.includes(contact) === true ? (['contact'] as const) : []),
    ...(status !== undefined && excluded.status === status ? (['status', 'statusTime'] as const) : []),
    ...(excluded.readvertised === undefined ? [] : (['readvertised'] as const)),
  ]
  return {
    ...without(before, 'places', 'kinds', 'topic', ...slots),
    ...(places === undefined ? {} : { places }),
    ...(alsoIn === undefined ? {} : { alsoIn }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(topic === undefined ? {} : { topic }),
  }
}

/** What is not wanted by now: a value that is asked for again is, and what is left out now comes to it. */
export function notWanted(before: Excluded = {}, now: Intent): Excluded | undefined {
  const { excluded: said = {}, topic = [] } = now
  const places = both(
    except(before.places, ({ id }) => now.places?.some((place) => place.id === id)),
    said.places,
  )
  const kinds = both(
    except(before.kinds, (kind) => now.kinds?.includes(kind)),
    said.kinds,
  )
  const forms = both(
    except(before.forms, (form) => form === now.form),
    said.forms,
  )
  const topics = both(
    except(before.topics, (unwanted) => unwanted.every((phrase) => holds(topic, phrase))),
    said.topics,
  )
  const titles = both(
    except(before.titles, (unwanted) => unwanted.every((phrase) => holds(topic, phrase))),
    said.titles,
  )
  const feeCurrencies = both(
    except(before.feeCurrencies, (code) => code === now.feeCurrency),
    said.feeCurrencies,
  )
  const contacts = both(
    except(before.contacts, (address) => address === now.contact),
    said.contacts,
  )
  const readvertised = said.readvertised ?? (now.readvertised === true ? undefined : before.readvertised)
  const status = said.status ?? (now.status === before.status ? undefined : before.status)
  const excluded: Excluded = {
    ...(places === undefined ? {} : { places }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(forms === undefined ? {} : { forms }),
    ...(topics === undefined ? {} : { topics }),
    ...(titles === undefined ? {} : { titles }),
    ...(feeCurrencies === undefined ? {} : { feeCurrencies }),
    ...(contacts === undefined ? {} : { contacts }),
    ...(readvertised === undefined ? {} : { readvertised }),
    ...(status === undefined ? {} : { status }),
  }
  return Object.keys(excluded).length === 0 ? undefined : excluded
}

/** The question before, which no longer leaves out what is asked for now. */
export function lettingIn(before: Intent, now: Intent): Intent {
  const excluded = notWanted(before.excluded, without(now, 'excluded'))
  return { ...without(before, 'excluded'), ...(excluded === undefined ? {} : { excluded }) }
}

const liftable = ['places', 'topic', 'kinds', 'form', 'feeCurrency', 'readvertised', 'status'] as const

/** What "also in China" asks after "not in China": only that China is no longer left out. */
export function withoutLifted(now: Intent, before: Intent): Intent {
  const rest = stillWanted(now, before.excluded)
  const lifted = liftable.filter((slot) => before[slot] === undefined && rest[slot] === undefined)
  return without(now, ...lifted)
}

/** Equal values once, the first of them; plain data that came back from where it was stored is no longer identical. */
export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const written = JSON.stringify(value)
    const isNew = !seen.has(written)
    seen.add(written)
    return isNew
  })
}

/** The values that are left; undefined where none is. */
function except<Value>(
  values: readonly Value[] | undefined,
  isOut: (value: Value) => boolean | undefined,
): readonly Value[] | undefined {
  const left = values?.filter((value) => isOut(value) !== true)
  return left?.length === 0 ? undefined : left
}

function both<Value>(
  before: readonly Value[] | undefined,
  now: readonly Value[] | undefined,
): readonly Value[] | undefined {
  return now === undefined ? before : distinct([...(before ?? []), ...now])
}

function holds(topic: readonly (readonly string[])[], phrase: readonly string[]): boolean {
  return topic.some((each) => each.join(' ') === phrase.join(' '))
}
