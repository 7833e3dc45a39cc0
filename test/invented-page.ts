import type { Page } from '../src/source/page.ts'

/** A page with a listing that no view has room for, and places of one name in two countries. */
export const inventedPage: Page = {
  name: 'invented.txt',
  text: [
    'Resources\n\nMarch 2024',
    '  1. Call for expression of interest: Consultant to count yaks in Bhutan\n\n    1 - 22 March 2024',
    ...Array.from(
      { length: 60 },
      (_each, part) => `    Term ${part}: ${'the consultant will count and write. '.repeat(9)}`,
    ),
    '  2. Call for proposals: Training of fishers in Amazonas, Brazil\n\n    1 - 20 March 2024\n\n    Send it.',
    '  3. Call for proposals: Training of bakers in Amazonas, Peru\n\n    1 - 20 March 2024\n\n    Send it.',
  ].join('\n\n'),
  facts: { covers: [], about: [], zone: 'Asia/Thimphu', address: 'https://dlo.example.org/resources' },
}
