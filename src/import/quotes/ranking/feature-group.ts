/** Numbers that say one kind of thing of a quotation or a candidate, under names that stay the same for what was learned. */
export interface FeatureGroup<Asked> {
  names: readonly string[];
  describe: (asked: Asked) => number[];
}

/** Takes functions by name, so that a number cannot get under another one's name. */
export function featureGroup<Asked>(features: Record<string, (asked: Asked) => number>): FeatureGroup<Asked> {
  const asks = Object.values(features);
  return { names: Object.keys(features), describe: (asked) => asks.map((ask) => ask(asked)) };
}

export function yes(is: boolean | undefined): number {
  return is ? 1 : 0;
}
