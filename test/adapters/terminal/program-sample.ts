import { PassThrough } from 'node:stream'
import type { Program } from '../../../adapters/program.ts'
import { readSettings } from '../../../adapters/settings.ts'

/** A program over given streams, with the settings of an empty environment and no archive. */
export function programWith(given: Pick<Program, 'input' | 'output'> & Partial<Program>): Program {
  return {
    settings: readSettings({}),
    clock: () => 0,
    errors: new PassThrough(),
    environment: {},
    warn: () => {},
    readPages: () => Promise.reject(new Error('no archive')),
    libraryOf: () => Promise.reject(new Error('no archive')),
    openLibrary: () => Promise.reject(new Error('no archive')),
    ...given,
  }
}
