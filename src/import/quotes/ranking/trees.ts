/** One decision tree. A leaf has no feature (-1) and a value; any other node sends a row left where the feature's number is not above the limit. */
export interface Tree {
  features: number[];
  limits: number[];
  lefts: number[];
  rights: number[];
  values: number[];
}

/** What was learned: the trees, and the names of the features in their rows. */
export interface Forest {
  features: string[];
  /** The score before any tree has spoken. */
  base: number;
  trees: Tree[];
}

/** How likely a row is right, from 0 to 1. */
export function likelihoodOf({ base, trees }: Forest, row: Float64Array): number {
  let score = base;
  for (const { features, limits, lefts, rights, values } of trees) {
    let node = 0;
    for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1)
      node = ((row[feature] ?? 0) <= (limits[node] ?? 0) ? lefts[node] : rights[node]) ?? 0;
    score += values[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}
