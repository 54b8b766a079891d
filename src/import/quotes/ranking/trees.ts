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

/** All trees one behind the other, for speed; a node sends a row to another node of the whole. */
export interface FlatForest {
  base: number;
  roots: Int32Array;
  features: Int16Array;
  limits: Float64Array;
  lefts: Int32Array;
  rights: Int32Array;
  values: Float64Array;
}

export function flatten({ base, trees }: Forest): FlatForest {
  const starts = [0];
  for (const { features } of trees) starts.push((starts.at(-1) ?? 0) + features.length);
  return {
    base,
    roots: Int32Array.from(starts.slice(0, -1)),
    features: Int16Array.from(trees.flatMap((tree) => tree.features)),
    limits: Float64Array.from(trees.flatMap((tree) => tree.limits)),
    lefts: Int32Array.from(trees.flatMap((tree, at) => tree.lefts.map((node) => node + (starts[at] ?? 0)))),
    rights: Int32Array.from(trees.flatMap((tree, at) => tree.rights.map((node) => node + (starts[at] ?? 0)))),
    values: Float64Array.from(trees.flatMap((tree) => tree.values)),
  };
}

/** How likely a row is right, from 0 to 1. */
export function likelihoodOf(
  { base, roots, features, limits, lefts, rights, values }: FlatForest,
  row: Float64Array,
): number {
  let score = base;
  for (const root of roots) {
    let node = root;
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1)
      node = ((row[feature] ?? 0) <= (limits[node] ?? 0) ? lefts[node] : rights[node]) ?? 0;
    score += values[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}
