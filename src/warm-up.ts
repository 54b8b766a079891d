import { copyOf, revisionOfCopy } from "./cards/copy";
import { pictureMetadata } from "./cards/picture-metadata";
import { DEFAULT_SIZE } from "./design/sizes";
import { THEME_NAMES } from "./design/themes";
import { entityTag } from "./http/validators";
import type { Article, EventItem, Quote } from "./model/article";
import { listCards } from "./model/card";
import type { Stretch } from "./model/selectors";
import { drawPng } from "./render/draw";
import { MissingGlyph } from "./render/measure";

/*
 * V8 compiles a function when it first runs, and well when it has run for a
 * while, so the first drawing of an isolate takes ten times as long as later
 * ones. Drawings that nobody sees, made while the Worker starts, take that time
 * from the start, which may take a second, instead of from a request, which may
 * take 10 ms on the free plan.
 */

/** Drawings, all but one of them quotes. More save less of the first request than they take of the start. */
const DRAWINGS = 11;

/** Draws sample cards as requests would. Call it while the Worker starts, when no answer can be made yet. */
export async function warmUp(): Promise<void> {
  const article = sampleArticle();
  for (const [index, card] of listCards(article).entries()) {
    const copy = copyOf(card);
    const metadata = pictureMetadata(card, copy);
    const theme = THEME_NAMES[index % THEME_NAMES.length] ?? "light";
    entityTag(revisionOfCopy(copy), metadata, DEFAULT_SIZE, theme, 1, "png");
    await drawPng(copy, { size: DEFAULT_SIZE, theme }, 1, metadata).catch(forgiveMissingGlyph);
  }
}

/** A newsroom's own typeface may lack what only the samples need. That is no reason not to start. */
function forgiveMissingGlyph(error: unknown): void {
  if (!(error instanceof MissingGlyph)) throw error;
}

/** An article whose cards have no words in common: what was measured and drawn once is kept, and warms up nothing. */
function sampleArticle(): Article {
  const numbers = Array.from({ length: DRAWINGS }, (_, number) => number);
  return {
    slug: "warm-up",
    headline: "Warm-up",
    language: "en",
    direction: "ltr",
    authors: [{ name: "Nobody" }],
    publisher: { name: "The Daily Example", url: "https://example.com/" },
    source: { digest: "sha256-", codePoints: 1000, checkedAt: "2020-01-01T00:00:00Z" },
    people: numbers.map((number) => ({
      id: `person-${number}`,
      name: shiftLetters("Quincy Jabez Vexbury", number),
      printedRole: shiftLetters("Keeper of frozen waltz music", number),
    })),
    events: numbers.filter((number) => number === 0).map(sampleEvent),
    quotes: numbers.filter((number) => number !== 0).map(sampleQuote),
  };
}

function sampleEvent(number: number): EventItem {
  return {
    id: `event-${number}`,
    name: shiftLetters("Sphinx of black quartz", number),
    summary: shiftLetters(
      "The five boxing wizards jump quickly, and pack my box with 67 dozen jugs.",
      number,
    ),
    when: { start: "2021-03-18", end: "2021-03-19", precision: "day", stated: "then" },
    where: shiftLetters("Zwickau, Quebec", number),
    participants: [{ person: `person-${number}` }, { group: shiftLetters("Jury of five wharves", number) }],
    basis: sampleStretch("-"),
    status: "current",
    corrections: [],
  };
}

function sampleQuote(number: number): Quote {
  return {
    id: `quote-${number}`,
    speaker: `person-${number}`,
    event: "event-0",
    parts: [sampleStretch(sampleWords(number))],
    partial: false,
    context: shiftLetters("On why judges mix a vodka & fizz", number),
    language: "en",
    status: "current",
    corrections: [],
  };
}

/** One to three sentences, as quotes of all lengths are set in type of all sizes. */
function sampleWords(number: number): string {
  const sentence = "How daft, vexing zebras jump; the quick brown fox leapt over “13–24” dogs!";
  return Array.from({ length: 1 + (number % 3) }, (_, again) =>
    shiftLetters(sentence, number + again * DRAWINGS),
  ).join(" ");
}

function sampleStretch(exact: string): Stretch {
  return { exact, prefix: "", suffix: "", start: 0, end: exact.length, matches: 1 };
}

/** Moves each letter of the alphabet on, and keeps its case. */
function shiftLetters(text: string, by: number): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter < "a" ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + by) % 26));
  });
}
