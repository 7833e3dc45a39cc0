import { build } from 'rolldown'
import config from '../rolldown.config.mjs'

// The command of rolldown lists a hundred files, and the README's first command is to show its answer.
await build(config)
