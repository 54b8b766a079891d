import { writeFileSync } from "node:fs";
import { featureNames } from "../../src/import/quotes/ranking/describe-candidates";
import { type Case, type Growth, growTrees } from "./ranking/grow-trees";
import { readExamples } from "./ranking/read-examples";
import { readGold } from "./read-gold";

/*
 * Learns from labelled articles who speaks, and writes what it learned beside the code that ranks:
 * `npm run teach`, about a minute. On the articles of `training/` no rule was tuned, so that they
 * tell how far rules can be trusted; those of `seen/`, on which rules were tuned, count less.
 */

const WEIGHTS = { training: 1, seen: 0.4 } as const;

const GROWTH: Growth = { trees: 300, leaves: 31, rate: 0.05, fewest: 50, ridge: 5, columns: 0.2, rows: 0.7 };

const FOREST = `${import.meta.dirname}/../../src/import/quotes/ranking/forest.json`;

const cases: Case[] = [];
for (const shelf of ["training", "seen"] as const) {
  const examples = readGold(shelf).flatMap(readExamples);
  console.log(`${shelf}: ${examples.length} quotations`);
  for (const { candidates } of examples) {
    // Where the right one is not among them, the others tell nothing.
    if (!candidates.some(({ isRight }) => isRight)) continue;
    cases.push(...candidates.map(({ row, isRight }) => ({ row, isRight, weight: WEIGHTS[shelf] })));
  }
}
console.log(`${cases.length} candidates, ${featureNames.length} features`);
const { base, trees } = growTrees(cases, GROWTH, (grown) => {
  if (grown % 50 === 0) console.log(`${grown} of ${GROWTH.trees} trees`);
});
// A tree a line, so that a change of it can be seen.
const lines = trees.map((tree) => JSON.stringify(tree)).join(",\n");
writeFileSync(
  FOREST,
  `{"features":${JSON.stringify(featureNames)},\n"base":${base},\n"trees":[\n${lines}\n]}\n`,
);
