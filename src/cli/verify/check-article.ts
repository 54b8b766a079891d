import type { Article } from "../../model/article";
import { type Card, cardId, listCards } from "../../model/card";
import { findFutureCorrections } from "../../model/future-corrections";
import { jsonPointer } from "../../model/json-pointer";
import type { Stretch } from "../../model/selectors";
import type { ArticleFile } from "../files/read-article";
import { checkCard } from "./check-card";
import { checkSource } from "./check-source";
import { findPlaceholders } from "./find-placeholders";
import type { SourceText } from "./source-text";
import type { ArticleResult, Finding } from "./verify-result";

/** A place in an article's file. */
type Path = readonly (string | number)[];

/** Adds a finding at a place. */
export type Complain = (path: Path, finding: Omit<Finding, "path" | "line">) => void;

/** A stretch, with its place in the file and the card that shows it. */
export interface PlacedStretch {
  stretch: Stretch;
  path: Path;
  card: string;
}

/** The text of an article, and the file that it stands in. */
export interface Source {
  file: string;
  text: SourceText;
}

/** Checks an article: its file against the schema, its words against the text if there is one, and its cards. */
export async function checkArticle(
  { file, article, faults, lineOf }: ArticleFile,
  source: Source | undefined,
  advance: () => void,
): Promise<ArticleResult> {
  const findings: Finding[] = faults.map(({ path, line, message }) => ({
    level: "problem",
    code: "schema",
    path,
    line,
    message,
  }));
  const result: ArticleResult = { file, stretches: [], cards: [], findings };
  if (!article) return result;

  const complain: Complain = (path, finding) => {
    findings.push({ ...finding, path: jsonPointer(path), line: lineOf(path) });
  };
  const { slug, headline } = article;
  Object.assign(result, { slug, headline });
  for (const { path, text } of findPlaceholders(article)) {
    complain(path, {
      level: "problem",
      code: "placeholder",
      message: `waits for an editor: ${text}`,
      fix: "Write what belongs there, without brackets, or take out what cannot be said.",
    });
  }
  for (const { path, message } of findFutureCorrections(article, new Date())) {
    complain(path, {
      level: "problem",
      code: "future-correction",
      message: `a correction's date ${message}`,
      fix: "Write the day on which it was made.",
    });
  }
  if (source) {
    const { file, text } = source;
    result.source = { file, digest: text.digest, codePoints: text.codePoints };
    result.stretches = checkSource(article, listStretches(article), text, complain);
  }
  for (const { card, path } of placeCards(article)) {
    const checked = await checkCard(card, advance);
    result.cards.push(checked.result);
    for (const finding of checked.findings) complain(path, finding);
  }
  return result;
}

function placeCards(article: Article): { card: Card; path: Path }[] {
  const quotes = article.quotes.length;
  return listCards(article).map((card, index) => ({
    card,
    path: index < quotes ? ["quotes", index] : ["events", index - quotes],
  }));
}

/** All stretches of an article, in the order of its cards. */
export function listStretches(article: Article): PlacedStretch[] {
  return placeCards(article).flatMap(({ card, path }) =>
    card.kind === "quote"
      ? card.quote.parts.map((stretch, part) => ({
          stretch,
          path: [...path, "parts", part],
          card: cardId(card),
        }))
      : [{ stretch: card.event.basis, path: [...path, "basis"], card: cardId(card) }],
  );
}
