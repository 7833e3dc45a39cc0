import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the command as it is shipped, into a folder of its own, and gives that. */
export function shipped(): string {
  const folder = temporaryFolder()
  const names = ['-c', 'rolldown.config.mjs', '-d', join(folder, 'dist')]
  execFileSync(join(root, 'node_modules/.bin/rolldown'), names, { cwd: root, stdio: 'pipe' })
  symlinkSync(join(root, 'data'), join(folder, 'data'))
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['libsql', '@libsql', '@neon-rs', 'detect-libc'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  return folder
}

/** What stands in for a platform, as far as a process needs it. */
type Peer = {
  readonly sockets: { readonly count: number; readonly drop: () => void }
  readonly until: (what: string, holds: () => boolean, most?: number) => Promise<void>
}

/** A process of the command, serving a platform. */
export type Running = {
  /** Kills it as kill -9 does, and resolves when it is gone. */
  readonly kill: () => Promise<unknown>
  /** Asks it to end, and gives its exit code. */
  readonly end: () => Promise<number | null>
  /** What it has said to its operator so far. */
  readonly errors: () => string
}

/** Starts the shipped command with settings, and waits until its socket is open, or something else shows that it serves. */
export async function started(
  folder: string,
  peer: Peer,
  settings: Readonly<Record<string, string>>,
  isServing?: () => Promise<boolean>,
): Promise<Running> {
  peer.sockets.drop()
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [join(folder, 'dist/callboard.js'), 'start'], {
    cwd: folder,
    env: { PATH, CALLBOARD_RATE: '1000', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  const said = (): string => Buffer.concat(errors).toString()
  const serving =
    isServing === undefined ? peer.until('the socket', () => peer.sockets.count > 0, 30_000) : until(isServing)
  await serving.catch((cause: unknown) => Promise.reject(new Error(said(), { cause })))
  return {
    kill: () => stop(child, 'SIGKILL', ended),
    end: () => stop(child, 'SIGTERM', ended),
    errors: said,
  }
}

function stop(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>): Promise<number | null> {
  child.kill(signal)
  return ended
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 100) {
    if (waited >= 30_000) throw new Error('waited in vain for it to serve')
    await wait(100)
  }
}
