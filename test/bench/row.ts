/** One figure: what was measured, its value and unit, and what it was measured beside in the same run. */
export type Row = {
  readonly measured: string
  readonly value: number
  readonly unit: string
  readonly beside?: string
  readonly ratio?: number
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which that share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
}
