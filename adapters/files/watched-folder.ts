import { isDeepStrictEqual } from 'node:util'
import { Complaint } from '../complaint.ts'
import type { PagesRead } from '../program.ts'
import { quoted } from '../quoted.ts'
import { stateOf } from './folder-state.ts'
import { readFolder } from './folder.ts'

/** A folder to watch, and who is told of it. */
export type Watch = {
  readonly folder: string
  /** The pages as they were read last. */
  readonly known: PagesRead
  /** Takes the pages as they are now; what it says `again` to, or throws at, it is given again later. */
  readonly read: (pages: PagesRead) => Promise<'read' | 'again'>
  /** Says one line for the operator: once when the folder can be read no more, once when it can be again. */
  readonly tell: (line: string, fault?: unknown) => void
}

/** What is known of a folder that is watched, and what is to be done about it. */
export class WatchedFolder {
  readonly #watch: Watch
  readonly #stillFor: number
  #known: PagesRead
  /** The state that has been dealt with. */
  #settled: string | undefined
  /** The state at the beginning of the quiet that is waited for. */
  #before: string | undefined
  #due: NodeJS.Timeout | undefined
  #underWay: Promise<void> = Promise.resolve()
  #trouble: string | undefined
  #isAsked = false
  #isStopped = false

  constructor(given: Watch, stillFor: number) {
    this.#watch = given
    this.#stillFor = stillFor
    this.#known = given.known
  }

  /** Reads the folder, where it is another, once it has been quiet from now on. Of many calls only the first looks at it. */
  look(): void {
    if (this.#isStopped) return
    if (this.#due === undefined) this.#before = stateOf(this.#watch.folder)
    clearTimeout(this.#due)
    this.#due = setTimeout(() => {
      this.#due = undefined
      const before = this.#before
      this.#underWay = this.#underWay.then(() => this.#settle(before))
    }, this.#stillFor)
  }

  lookWhereOther(): void {
    if (this.#due === undefined && !this.#isSettled(stateOf(this.#watch.folder))) this.look()
  }

  ask(): void {
    this.#isAsked = true
    this.look()
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#due)
    await this.#underWay
  }

  #isSettled(state: string | undefined): boolean {
    return state !== undefined && state === this.#settled && !this.#isAsked && this.#trouble === undefined
  }

  async #settle(before: string | undefined): Promise<void> {
    const now = stateOf(this.#watch.folder)
    if (this.#isStopped || this.#isSettled(now)) return
    if (now !== before) return this.look()
    try {
      const pages = this.#pagesNow()
      // What was written to meanwhile may have been read half.
      if (stateOf(this.#watch.folder) !== now) return this.look()
      if (pages !== undefined && (await this.#isTaken(pages))) {
        this.#settled = now
        this.#isWell()
      }
    } catch (cause) {
      this.#tellOnce('the archive could not be read again', cause)
    }
  }

  /** Undefined where there are none to be had, which is told. */
  #pagesNow(): PagesRead | undefined {
    const { folder } = this.#watch
    try {
      const read = readFolder(folder)
      if (read.pages.length > 0 || read.unreadPages.length > 0 || this.#known.pages.length === 0) return read
      // Rather a disk that is not mounted than an archive that was given up.
      this.#tellOnce(`the archive ${quoted(folder)} has no page any more; what is known of its pages stays`)
    } catch (cause) {
      if (!(cause instanceof Complaint)) throw cause
      this.#tellOnce(`${cause.message}; until then what is known of its pages stays`)
    }
    return undefined
  }

  async #isTaken(pages: PagesRead): Promise<boolean> {
    if (!this.#isAsked && isDeepStrictEqual(pages, this.#known)) return true
    this.#isAsked = false
    let became: 'read' | 'again' = 'again'
    try {
      became = await this.#watch.read(pages)
    } finally {
      if (became === 'again') this.#isAsked = true
    }
    if (became === 'read') this.#known = pages
    return became === 'read'
  }

  #tellOnce(line: string, fault?: unknown): void {
    if (this.#trouble === line) return
    this.#trouble = line
    this.#watch.tell(line, fault)
  }

  #isWell(): void {
    if (this.#trouble === undefined) return
    this.#trouble = undefined
    this.#watch.tell(`the archive ${quoted(this.#watch.folder)} is read again`)
  }
}
