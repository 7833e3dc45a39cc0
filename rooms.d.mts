export const rooms: readonly string[]
export const shared: readonly string[]
export const adapters: readonly string[]
