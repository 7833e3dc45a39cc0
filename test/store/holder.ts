import { writeSync } from 'node:fs'
import { readSettings } from '../../adapters/settings.ts'
import { storeFor } from '../../adapters/store-for.ts'
import { inboxLease } from '../../src/inbox/inbox.ts'
import { outboxLease } from '../../src/outbox/outbox.ts'

// Run by the tests as a process, its store in the environment: `holder NAME NOW` holds what it gets, and stays.
const [name = '', moment = ''] = process.argv.slice(2)
const now = Number(moment)
const store = await storeFor(readSettings(process.env), (line) => writeSync(2, `${line}\n`))
await store.serveAs(name, now)
const arrival = await store.inbox.claim(name, now, inboxLease)
const delivery = await store.outbox.claim(name, now, outboxLease)
writeSync(1, `holds ${arrival?.key} and ${delivery?.key}\n`)
setInterval(() => {}, 60_000)
