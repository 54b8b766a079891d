/** What is left of many measurements. The median holds against a noisy machine, the minimum tells what is possible. */
export interface Summary {
  median: number;
  min: number;
}

export function summarise(values: readonly number[], less = 0): Summary {
  return { median: Math.max(0, median(values) - less), min: Math.max(0, Math.min(...values) - less) };
}

/** Throws for no values: a measurement that was not taken must not read as zero. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  if (low === undefined || high === undefined) throw new Error("nothing was measured");
  return (low + high) / 2;
}
