import { featureNames } from "./describe-candidates";
import learned from "./forest.json" with { type: "json" };
import type { Forest } from "./trees";

/** What `npm run teach` learned from the labelled articles, with its features as columns of the rows. */
export const forest: Forest = readForest(learned);

function readForest({ features, base, trees }: Forest): Forest {
  const columns = features.map((name) => featureNames.indexOf(name));
  const unknown = features.filter((_, at) => columns[at] === -1);
  if (unknown.length > 0)
    throw new Error(
      `forest.json knows features that the code does not: ${unknown.join(", ")}. Run npm run teach.`,
    );
  return {
    features: [...featureNames],
    base,
    trees: trees.map((tree) => ({
      ...tree,
      features: tree.features.map((feature) => (feature === -1 ? -1 : (columns[feature] ?? -1))),
    })),
  };
}
