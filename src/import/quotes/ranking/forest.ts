import { featureNames } from "./describe-candidates";
import learned from "./forest.json" with { type: "json" };
import { type FlatForest, type Forest, flatten } from "./trees";

/** What `npm run teach` learned from the labelled articles, with its features as columns of the rows. */
export const forest: FlatForest = readForest(learned);

function readForest({ features, base, trees }: Forest): FlatForest {
  const columns = features.map((name) => featureNames.indexOf(name));
  const unknown = features.filter((_, at) => columns[at] === -1);
  if (unknown.length > 0)
    throw new Error(
      `forest.json knows features that the code does not: ${unknown.join(", ")}. Empty its lists, then run npm run teach.`,
    );
  return flatten({
    features: [...featureNames],
    base,
    trees: trees.map((tree) => ({
      ...tree,
      features: tree.features.map((feature) => (feature === -1 ? -1 : (columns[feature] ?? -1))),
    })),
  });
}
