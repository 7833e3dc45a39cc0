import type { Origin, Provenance } from '../listing/listing.ts'
import type { Line } from './line.ts'

/** Collects, for every field of one item, where it was read. */
export class FieldRecord {
  readonly fields: { [field: string]: Provenance } = {}

  /** Notes the words a field was read from; without a line there is nothing to note. */
  at(field: string, from: Origin, written: string, line: Line | { readonly line: number } | undefined): void {
    if (line === undefined) return
    this.fields[field] = { from, written, line: 'number' in line ? line.number : line.line }
  }
}
