import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'
import * as z from 'zod/mini'

/** What stands in for a platform, as far as a process needs it. */
export type Peer = {
  readonly sockets: { readonly count: number }
  readonly until: (what: string, holds: () => boolean, most?: number) => Promise<void>
}

/** The shipped command at work on a platform, in a process of its own, with a new store. */
export type Running = {
  /** In MB, both after a collection of what nobody uses: VmRSS of /proc, and the heap in use. */
  readonly memory: () => Promise<{ readonly resident: number; readonly heap: number }>
  readonly stop: () => Promise<void>
}

const plenty = '999999'
const megabyte = 1_000_000

/** With this its memory can be asked for. */
export const watched = '--inspect=127.0.0.1:0'

/** Starts it with settings, and waits until its socket is open. */
export async function startCommand(
  program: string,
  peer: Peer,
  settings: Readonly<Record<string, string>>,
  flags: readonly string[],
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-bench-'))
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [...flags, program, 'start'], {
    // No `.env` of the checkout is read there.
    cwd: folder,
    env: {
      PATH,
      CALLBOARD_STATE: join(folder, 'state'),
      CALLBOARD_RATE: plenty,
      CALLBOARD_RATE_PLACE: plenty,
      CALLBOARD_RATE_WORKSPACE: plenty,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const inspector = inspectorOf(child)
  await peer.until('the socket of the command', () => peer.sockets.count > 0, 20_000)
  return {
    memory: async () => {
      const heap = await collected(await inspector)
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      const kilobytes = Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1])
      return { resident: (kilobytes * 1024) / megabyte, heap: heap / megabyte }
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The address of a process's inspector; what else it complains of is passed on. */
function inspectorOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    stderr?.on('data', (chunk: Buffer) => {
      const said = chunk.toString()
      const address = /^Debugger listening on (ws:\S+)/m.exec(said)?.[1]
      if (address !== undefined) resolve(address)
      else if (!/^(?:Debugger |For help, see)/.test(said)) process.stderr.write(said)
    })
  })
}

const reply = z.object({ id: z.number(), result: z.object({ result: z.optional(z.object({ value: z.number() })) }) })
const collections = 5

/**
 * The bytes of a process's heap after it collected what it does not use any more: the least of some collections, for what
 * waits to be finalized is only free after the next.
 */
async function collected(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector)
  await once(socket, 'open')
  const sent = async (id: number, method: string, params: object = {}): Promise<number> => {
    socket.send(JSON.stringify({ id, method, params }))
    for (;;) {
      const [data] = z.tuple([z.instanceof(Buffer), z.unknown()]).parse(await once(socket, 'message'))
      const { data: found } = reply.safeParse(JSON.parse(data.toString()))
      if (found?.id === id) return found.result.result?.value ?? Number.NaN
    }
  }
  const sizes: number[] = []
  for (let collection = 0; collection < collections; collection += 1) {
    await sent(2 * collection, 'HeapProfiler.collectGarbage')
    await wait(200)
    const params = { expression: 'process.memoryUsage().heapUsed' }
    sizes.push(await sent(2 * collection + 1, 'Runtime.evaluate', params))
  }
  socket.close()
  return Math.min(...sizes)
}
