import type { Listing, Source } from '../listing/listing.ts'

/** A listing as one item gives it, before it is known from which others it was read and what it is called. */
export type Draft = Omit<Listing, 'id' | 'sources' | 'readvertisementOf'> & { readonly source: Source }
