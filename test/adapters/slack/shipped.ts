import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appToken, botToken, type SlackPeer } from '../../peers/slack-peer.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

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

/** A process of the command, serving a workspace. */
export type Running = {
  /** Kills it as kill -9 does, and resolves when it is gone. */
  readonly kill: () => Promise<unknown>
  /** Asks it to end, and gives its exit code. */
  readonly end: () => Promise<number | null>
}

/** Starts the shipped command on a workspace, and waits until its socket is open. */
export async function started(folder: string, peer: SlackPeer, state: string): Promise<Running> {
  peer.sockets.drop()
  const { PATH = '' } = process.env
  const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: peer.apiUrl }
  const child = spawn(process.execPath, [join(folder, 'dist/callboard.js'), 'start'], {
    cwd: folder,
    env: { PATH, CALLBOARD_STATE: state, CALLBOARD_RATE: '1000', ...tokens },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await peer.until('the socket', () => peer.sockets.count > 0, 30_000)
  return { kill: () => stop(child, 'SIGKILL', ended), end: () => stop(child, 'SIGTERM', ended) }
}

function stop(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>): Promise<number | null> {
  child.kill(signal)
  return ended
}
