import type { Page } from '../src/source/page.ts'
import { hostileTexts } from './hostile-texts.ts'

const inOneLine = (text: string, longest: number): string => text.replaceAll(/\s+/g, ' ').slice(0, longest)

/** A page whose every listing is somebody's trick, and mentions a yak. */
export const hostilePage: Page = {
  name: 'hostile.txt',
  text: [
    'Resources\n\nMarch 2024',
    ...hostileTexts.map(
      ([, text], index) =>
        `  ${index + 1}. Call for proposals: ${inOneLine(text, 300)} yak\n\n    1 - 22 March 2024\n\n    ${inOneLine(text, 600)}`,
    ),
  ].join('\n\n'),
  facts: { covers: [], about: [], zone: 'Asia/Thimphu', address: 'https://dlo.example.org/resources' },
}
