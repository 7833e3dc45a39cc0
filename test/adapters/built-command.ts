import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a run of the command left behind. */
export type Run = { readonly code: number | null; readonly out: string; readonly err: string }

/** How the command is run: what it reads, what is set beside PATH, and whether its reader goes after the first words. */
export type Surroundings = {
  readonly input?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  readonly closesOutput?: boolean
}

/**
 * The command as it is shipped, bundled anew for the test file into a folder of its own, where nothing else of the
 * checkout is but the archive: it must need no `node_modules`, unless `needs` names what it may have of them.
 */
export function builtCommand(
  needs: readonly string[] = [],
): (args: readonly string[], surroundings?: Surroundings) => Promise<Run> {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'callboard-built-'))
    const bundler = join(root, 'node_modules/.bin/rolldown')
    execFileSync(bundler, ['-c', 'rolldown.config.mjs', '-d', join(folder, 'dist')], { cwd: root, stdio: 'pipe' })
    symlinkSync(join(root, 'data'), join(folder, 'data'))
    if (needs.length > 0) mkdirSync(join(folder, 'node_modules'))
    for (const name of needs) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return (args, { input = '', environment = {}, closesOutput = false } = {}) =>
    new Promise((resolve, reject) => {
      const { PATH = '' } = process.env
      const child = spawn(process.execPath, [join(folder, 'dist/callboard.js'), ...args], {
        cwd: folder,
        env: { PATH, ...environment },
      })
      const [out, err]: [Buffer[], Buffer[]] = [[], []]
      child.stdout.on('data', (chunk: Buffer) => {
        out.push(chunk)
        if (closesOutput) child.stdout.destroy()
      })
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.on('error', reject)
      child.on('close', (code) => {
        resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
      })
      // The command may end before it has read everything.
      child.stdin.on('error', () => {})
      child.stdin.end(input)
    })
}
