import { fileURLToPath } from 'node:url'
import { readFolder } from './folder.ts'
import { keepReadings } from './readings.ts'

// A step of the build, after the bundle: the published archive is read once, here, and not at every start.
const archive = fileURLToPath(new URL('../data/archive', import.meta.url))
keepReadings(readFolder(archive).pages, new URL('readings.json', import.meta.url))
