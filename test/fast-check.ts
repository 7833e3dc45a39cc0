import { configureGlobal } from 'fast-check'

// The gate says the same of the same tree; FAST_CHECK_SEED looks elsewhere: FAST_CHECK_SEED=$RANDOM npx vitest run fuzz
configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_240_311) })
