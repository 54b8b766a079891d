import type { Forest, Tree } from "../../../src/import/quotes/ranking/trees";

/** What is known of something, and whether it is right. */
export interface Case {
  row: Float64Array;
  isRight: boolean;
  weight: number;
}

export interface Growth {
  trees: number;
  /** Leaves of one tree. */
  leaves: number;
  /** How far each tree moves the score. */
  rate: number;
  /** Candidates that a leaf has at least. */
  fewest: number;
  /** Keeps leaves with few candidates small. */
  ridge: number;
  /** Part of the features, and of the cases, that each tree sees. */
  columns: number;
  rows: number;
}

const MOST_BINS = 64;

interface Leaf {
  rows: Int32Array;
  node: number;
  split?: { feature: number; bin: number; gain: number };
}

/**
 * Gradient boosted trees for a yes or no, grown leaf by leaf over binned features, as LightGBM grows
 * them (Ke et al., NeurIPS 2017). The same cases give the same trees.
 */
export function growTrees(
  cases: readonly Case[],
  growth: Growth,
  tell: (grown: number) => void = () => undefined,
): Pick<Forest, "base" | "trees"> {
  const count = cases.length;
  const width = cases[0]?.row.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) => findEdges(cases, feature));
  const bins = edges.map((own, feature) =>
    Uint8Array.from(cases, ({ row }) => binOf(own, row[feature] ?? 0)),
  );
  const base = baseOf(cases);
  const scores = new Float64Array(count).fill(base);
  const slopes = new Float64Array(count);
  const bends = new Float64Array(count);
  const random = makeRandom(1);
  const trees: Tree[] = [];
  for (let number = 0; number < growth.trees; number += 1) {
    cases.forEach(({ isRight, weight }, at) => {
      const likely = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      slopes[at] = weight * (likely - (isRight ? 1 : 0));
      bends[at] = weight * likely * (1 - likely);
    });
    const features = edges.map((_, feature) => feature).filter(() => random() < growth.columns);
    const rows = Int32Array.from(cases.keys()).filter(() => random() < growth.rows);
    const tree = growTree({ rows, features, bins, edges, slopes, bends, growth });
    trees.push(tree);
    tell(trees.length);
    cases.forEach((_, at) => {
      scores[at] = (scores[at] ?? 0) + leafOf(tree, bins, edges, at);
    });
  }
  return { base, trees };
}

/** The logarithm of the odds that any of them is right. */
function baseOf(cases: readonly Case[]): number {
  let right = 0;
  let wrong = 0;
  for (const { isRight, weight } of cases) {
    if (isRight) right += weight;
    else wrong += weight;
  }
  return Math.log(right / wrong);
}

interface Ground {
  rows: Int32Array;
  features: readonly number[];
  bins: readonly Uint8Array[];
  edges: readonly Float64Array[];
  slopes: Float64Array;
  bends: Float64Array;
  growth: Growth;
}

function growTree(ground: Ground): Tree {
  const { growth, bins, edges } = ground;
  const tree: Tree = { features: [-1], limits: [0], lefts: [0], rights: [0], values: [0] };
  const leaves: Leaf[] = [withSplit(ground, { rows: ground.rows, node: 0 })];
  tree.values[0] = leafValue(ground, ground.rows);
  while (leaves.length < growth.leaves) {
    let best: Leaf | undefined;
    for (const leaf of leaves)
      if (leaf.split && (!best?.split || leaf.split.gain > best.split.gain)) best = leaf;
    if (!best?.split) break;
    const { rows, node, split } = best;
    const own = bins[split.feature] ?? new Uint8Array();
    const left = rows.filter((at) => (own[at] ?? 0) <= split.bin);
    const right = rows.filter((at) => (own[at] ?? 0) > split.bin);
    const next = tree.features.length;
    tree.features[node] = split.feature;
    tree.limits[node] = edges[split.feature]?.[split.bin] ?? 0;
    tree.lefts[node] = next;
    tree.rights[node] = next + 1;
    for (const side of [left, right]) {
      tree.features.push(-1);
      tree.limits.push(0);
      tree.lefts.push(0);
      tree.rights.push(0);
      tree.values.push(leafValue(ground, side));
    }
    leaves.splice(
      leaves.indexOf(best),
      1,
      withSplit(ground, { rows: left, node: next }),
      withSplit(ground, { rows: right, node: next + 1 }),
    );
  }
  return tree;
}

function leafValue({ slopes, bends, growth }: Ground, rows: Int32Array): number {
  let slope = 0;
  let bend = 0;
  for (const at of rows) {
    slope += slopes[at] ?? 0;
    bend += bends[at] ?? 0;
  }
  // Six digits are enough, and keep what is written small.
  return Number(((-slope / (bend + growth.ridge)) * growth.rate).toPrecision(6));
}

/** The cut that tells the most, of those that leave enough on both sides. */
function withSplit({ features, bins, edges, slopes, bends, growth }: Ground, leaf: Leaf): Leaf {
  const { fewest, ridge } = growth;
  if (leaf.rows.length < 2 * fewest) return leaf;
  let allSlope = 0;
  let allBend = 0;
  for (const at of leaf.rows) {
    allSlope += slopes[at] ?? 0;
    allBend += bends[at] ?? 0;
  }
  const whole = allSlope ** 2 / (allBend + ridge);
  let best: Leaf["split"];
  const slopeIn = new Float64Array(MOST_BINS);
  const bendIn = new Float64Array(MOST_BINS);
  const countIn = new Int32Array(MOST_BINS);
  for (const feature of features) {
    const own = bins[feature] ?? new Uint8Array();
    const last = edges[feature]?.length ?? 0;
    slopeIn.fill(0);
    bendIn.fill(0);
    countIn.fill(0);
    for (const at of leaf.rows) {
      const bin = own[at] ?? 0;
      slopeIn[bin] = (slopeIn[bin] ?? 0) + (slopes[at] ?? 0);
      bendIn[bin] = (bendIn[bin] ?? 0) + (bends[at] ?? 0);
      countIn[bin] = (countIn[bin] ?? 0) + 1;
    }
    let slope = 0;
    let bend = 0;
    let count = 0;
    for (let bin = 0; bin < last; bin += 1) {
      slope += slopeIn[bin] ?? 0;
      bend += bendIn[bin] ?? 0;
      count += countIn[bin] ?? 0;
      if (count < fewest) continue;
      if (leaf.rows.length - count < fewest) break;
      const gain = slope ** 2 / (bend + ridge) + (allSlope - slope) ** 2 / (allBend - bend + ridge) - whole;
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { feature, bin, gain };
    }
  }
  return best ? { ...leaf, split: best } : leaf;
}

/** Upper limits of the bins: between neighbours of the values, or where as many lie below as above. */
function findEdges(cases: readonly Case[], feature: number): Float64Array {
  const values = Float64Array.from(cases, ({ row }) => row[feature] ?? 0).sort();
  const different = [...new Set(values)];
  if (different.length <= MOST_BINS)
    return Float64Array.from(different.slice(1), (value, at) => (value + (different[at] ?? 0)) / 2);
  const edges = new Set<number>();
  for (let bin = 1; bin < MOST_BINS; bin += 1)
    edges.add(values[Math.floor((bin * values.length) / MOST_BINS)] ?? 0);
  return Float64Array.from([...edges]);
}

function binOf(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function leafOf(tree: Tree, bins: readonly Uint8Array[], edges: readonly Float64Array[], at: number): number {
  let node = 0;
  while ((tree.features[node] ?? -1) >= 0) {
    const feature = tree.features[node] ?? 0;
    const bin = bins[feature]?.[at] ?? 0;
    const isLeft =
      bin < (edges[feature]?.length ?? 0) && (edges[feature]?.[bin] ?? 0) <= (tree.limits[node] ?? 0);
    node = (isLeft ? tree.lefts[node] : tree.rights[node]) ?? 0;
  }
  return tree.values[node] ?? 0;
}

/** The same numbers in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
