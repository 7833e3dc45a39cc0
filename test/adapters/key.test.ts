import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyIn } from '../../adapters/key.ts'
import { sealWith } from '../../adapters/seal.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('the key of a folder', () => {
  it('is made once, for its owner alone', () => {
    const folder = join(temporaryFolder(), 'state')
    const key = keyIn(folder)
    expect(key).toHaveLength(32)
    expect(keyIn(folder)).toEqual(key)
    expect(readdirSync(folder)).toEqual(['key'])
    expect((statSync(join(folder, 'key')).mode & 0o777).toString(8)).toBe('600')
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700')
    expect(keyIn(join(temporaryFolder(), 'state'))).not.toEqual(key)
  })

  it.each([
    ['is not made anew where it is damaged', temporaryFolder({ key: 'short\n' }), /holds no key of 32 bytes; put back/],
    ['says where it cannot be made', join(temporaryFolder({ file: '' }), 'file'), /the system says ENOTDIR$/],
  ])('%s', (_what, folder, complaint) => {
    expect(() => keyIn(folder)).toThrow(complaint)
  })
})

describe('a seal', () => {
  const seal = sealWith(Buffer.alloc(32, 1))
  const text = 'https://hooks.example/\0 ไ'

  it('gives back what it sealed, for the purpose it was sealed for', () => {
    const sealed = seal.seal(text, 'a')
    expect(sealed).not.toContain('hooks')
    expect(seal.unseal(sealed, 'a')).toBe(text)
    expect(seal.unseal(sealed, 'b')).toBeUndefined()
    expect(seal.seal(text, 'a')).not.toBe(sealed)
  })

  it.each<[string, (sealed: string) => string]>([
    ['another key', () => sealWith(Buffer.alloc(32, 2)).seal(text, 'a')],
    ['a change', (sealed) => `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`],
    ['a part', (sealed) => sealed.slice(0, 8)],
    ['nothing', () => ''],
  ])('gives nothing of %s', (_what, change) => {
    expect(seal.unseal(change(seal.seal(text, 'a')), 'a')).toBeUndefined()
  })
})
