import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addKey, keysIn } from '../../adapters/key.ts'
import { sealWith } from '../../adapters/seal.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('the key of a folder', () => {
  it('is made once, for its owner alone', () => {
    const folder = join(temporaryFolder(), 'state')
    const [key, ...others] = keysIn(folder)()
    expect([key?.length, others]).toEqual([32, []])
    expect(keysIn(folder)()).toEqual([key])
    expect(readdirSync(folder)).toEqual(['key'])
    expect((statSync(join(folder, 'key')).mode & 0o777).toString(8)).toBe('600')
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700')
    expect(keysIn(join(temporaryFolder(), 'state'))()).not.toEqual([key])
  })

  it.each([
    ['is not made anew where it is damaged', temporaryFolder({ key: 'short\n' }), /holds no key of 32 bytes; put back/],
    ['says where it cannot be made', join(temporaryFolder({ file: '' }), 'file'), /the system says ENOTDIR$/],
  ])('%s', (_what, folder, complaint) => {
    expect(() => keysIn(folder)).toThrow(complaint)
  })

  it('is put behind a new one, which whoever holds it already has then, and the one before goes', () => {
    const folder = temporaryFolder()
    const held = keysIn(folder)
    const [first] = held()
    addKey(folder)
    const [second, ...before] = held()
    expect(before).toEqual([first])
    addKey(folder)
    expect(held()).toEqual([expect.anything(), second])
    expect(keysIn(folder)()).toEqual(held())
    expect((statSync(join(folder, 'key')).mode & 0o777).toString(8)).toBe('600')
    expect(readdirSync(folder)).toEqual(['key'])
  })
})

describe('a seal', () => {
  const keys = [Buffer.alloc(32, 1)]
  const seal = sealWith(() => keys)
  const text = 'https://hooks.example/\0 ไ'

  it('gives back what it sealed, for the purpose it was sealed for', () => {
    const sealed = seal.seal(text, 'a')
    expect(sealed).not.toContain('hooks')
    expect(seal.unseal(sealed, 'a')).toBe(text)
    expect(seal.unseal(sealed, 'b')).toBeUndefined()
    expect(seal.seal(text, 'a')).not.toBe(sealed)
  })

  it.each<[string, (sealed: string) => string]>([
    ['another key', () => sealWith(() => [Buffer.alloc(32, 2)]).seal(text, 'a')],
    ['a change', (sealed) => `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`],
    ['a part', (sealed) => sealed.slice(0, 8)],
    ['nothing', () => ''],
  ])('gives nothing of %s', (_what, change) => {
    expect(seal.unseal(change(seal.seal(text, 'a')), 'a')).toBeUndefined()
  })

  it('is opened by any of its keys, and made with the first', () => {
    const [one, other] = [Buffer.alloc(32, 3), Buffer.alloc(32, 4)]
    const sealed = sealWith(() => [one]).seal(text, 'a')
    const ring = sealWith(() => [other, one])
    expect(ring.unseal(sealed, 'a')).toBe(text)
    const anew = ring.seal(text, 'a')
    expect(sealWith(() => [other]).unseal(anew, 'a')).toBe(text)
    expect(sealWith(() => [one]).unseal(anew, 'a')).toBeUndefined()
  })
})
