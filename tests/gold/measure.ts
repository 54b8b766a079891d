import { readGold } from "./read-gold";
import { addScore, type Miss, noScore, type Score, scoreArticle } from "./score";

/*
 * Measures the importer on articles whose quotes and speakers were labelled by
 * hand. `npm run gold` reads the seen part, on which it may be tuned;
 * `-- --unseen` the part that nobody looks at before. `-- --misses` names each mistake.
 * "sure" is the part of the speakers of whom the importer has no doubt: an editor looks at the others.
 */

const part = process.argv.includes("--unseen") ? "unseen" : "seen";

const all = noScore();
const byLanguage = new Map<string, Score>();
const byTrap = new Map<string, Score>();
const misses: Miss[] = [];
const articles = readGold(part);
for (const article of articles) {
  const scored = scoreArticle(article);
  addScore(all, scored.score);
  addTo(byLanguage, article.language, scored.score);
  for (const [trap, score] of scored.byTrap) addTo(byTrap, trap, score);
  misses.push(...scored.misses);
}

console.log(`${articles.length} articles, ${part} part\n`);
printTable("language", [...[...byLanguage].sort(), ["all", all]], true);
console.log("");
printTable(
  "trap",
  [...byTrap].sort(([, a], [, b]) => b.wanted - a.wanted),
  false,
);
if (process.argv.includes("--misses")) {
  for (const { name, what, words, detail } of misses) {
    console.log(`${name}\t${what}\t${words.slice(0, 70)}\t${detail}`);
  }
}

function addTo(scores: Map<string, Score>, name: string, score: Score): void {
  const known = scores.get(name) ?? noScore();
  addScore(known, score);
  scores.set(name, known);
}

/** What was found beyond the labels belongs to no trap, so precision is told by language only. */
function printTable(title: string, rows: [string, Score][], withPrecision: boolean): void {
  const head = withPrecision
    ? [
        title,
        "spans",
        "precision",
        "recall",
        "F1",
        "words F1",
        "speakers",
        "sure",
        "sure right",
        "put together",
      ]
    : [title, "spans", "recall", "speakers", "sure", "sure right", "put together"];
  const cells = rows.map(([name, score]) => {
    const precision = score.right / score.found;
    const recall = score.right / score.wanted;
    const words = (2 * score.sharedWords) / (score.wantedWords + score.foundWords);
    const rest = [
      score.rightSpeakers / score.speakers,
      score.sureSpeakers / score.speakers,
      score.rightSureSpeakers / score.sureSpeakers,
      score.rightWholes / score.wholes,
    ].map(rate);
    return withPrecision
      ? [
          name,
          `${score.wanted}`,
          rate(precision),
          rate(recall),
          rate((2 * score.right) / (score.found + score.wanted)),
          rate(words),
          ...rest,
        ]
      : [name, `${score.wanted}`, rate(recall), ...rest];
  });
  const widths = head.map((label, column) =>
    Math.max(label.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...cells]) {
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    );
  }
}

function rate(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : "–";
}
