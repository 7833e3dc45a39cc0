import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Seal } from '../src/store/secrets.ts'

const cipher = 'aes-256-gcm'
const [ivLength, tagLength] = [12, 16]

/**
 * Seals under AES-256-GCM with the first of the keys of 32 bytes, and unseals with any of them; the purpose is authenticated
 * with it. The keys are asked for anew each time: they may be rotated.
 */
export function sealWith(keys: () => readonly Uint8Array[]): Seal {
  return {
    seal: (text, purpose) => {
      const [key] = keys()
      if (key === undefined) throw new Error('there is no key')
      const iv = randomBytes(ivLength)
      const sealing = createCipheriv(cipher, key, iv).setAAD(Buffer.from(purpose))
      const body = Buffer.concat([sealing.update(text), sealing.final()])
      return Buffer.concat([iv, sealing.getAuthTag(), body]).toString('base64')
    },
    unseal: (sealed, purpose) => {
      const bytes = Buffer.from(sealed, 'base64')
      for (const key of keys()) {
        const text = opened(bytes, purpose, key)
        if (text !== undefined) return text
      }
      return undefined
    },
  }
}

function opened(bytes: Uint8Array, purpose: string, key: Uint8Array): string | undefined {
  try {
    const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
    return Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]).toString()
  } catch {
    return undefined
  }
}
