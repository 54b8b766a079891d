import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";
import { initialsOf } from "../mentions/name-shape";
import { endsWithOneOf } from "../words/word-kinds";
import { findAnswers } from "./find-answers";
import { findVoices } from "./find-voices";
import { initialsIn, type Label, readLabel } from "./read-label";
import { speaksOfItself } from "./speaks-to";

/** A paragraph of an interview that is all somebody's words. */
export interface Turn {
  /** Where the words begin, behind "Name: ". */
  from: number;
  /** It goes on with the answer of the paragraph before. */
  isContinuation: boolean;
}

/** What is said in an interview, by block, and where the newspaper asks. */
export interface Interview {
  answers: ReadonlyMap<number, Turn>;
  asked: ReadonlySet<number>;
}

/** Fewer labelled paragraphs are no interview. */
const FEWEST_TURNS = 3;

/** The turns of an interview, by block. What the newspaper asks is no turn. */
export function findTurns(blocks: readonly Block[], language: Language): Map<number, Turn> {
  const labels = blocks.map((block) => readLabel(block, language));
  const voices = findVoices(blocks, labels, language);
  const isRepeated = recogniseLabels(blocks, labels, language);
  const isLabel = (label: Label) => voices.has(label.name) || isRepeated(label);
  const count = labels.filter((label) => label !== undefined && isLabel(label)).length;
  if (count < FEWEST_TURNS && voices.size === 0) return findAnswers(blocks, labels, language);
  const isAsking = recogniseAskers(blocks, labels, isLabel, language);
  const turns = new Map<number, Turn>();
  blocks.forEach(({ kind, text, isStrong }, block) => {
    const label = labels[block];
    if (label && isLabel(label)) {
      if (!isQuoted(blocks[block], label) && !isAsking(label.name))
        turns.set(block, { from: label.length, isContinuation: false });
    } else if (kind === "paragraph" && !isStrong && turns.has(block - 1)) {
      const next = labels[block + 1];
      const isWithin = next !== undefined && isLabel(next) && !/[“„«"]|[?？]\s*$/u.test(text);
      if (isWithin || speaksOfItself(text, language)) turns.set(block, { from: 0, isContinuation: true });
    }
  });
  return turns;
}

/** Which labels stand often enough for those of an interview. */
function recogniseLabels(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  { questions, answers }: Language,
): (label: Label) => boolean {
  const counts = new Map<string, number>();
  const full = new Set<string>();
  labels.forEach((label, block) => {
    if (!label || isQuoted(blocks[block], label)) return;
    const last = lastWord(label.name);
    counts.set(last, (counts.get(last) ?? 0) + 1);
    if (label.name.includes(" ") && initialsIn(label.name) === undefined) full.add(initialsOf(label.name));
  });
  const isRepeated = (name: string) => (counts.get(lastWord(name)) ?? 0) > 1;
  const shortened = new Set(
    labels.flatMap((label) =>
      label && full.has(initialsIn(label.name) ?? "") ? (initialsIn(label.name) ?? []) : [],
    ),
  );
  return ({ name, isMarked }) => {
    const word = name.toLowerCase().replace(/\.$/u, "");
    if (questions.has(word) || answers.has(word)) return true;
    const initials = initialsIn(name);
    if (initials === undefined) return isRepeated(name) || shortened.has(initialsOf(name));
    // Initials alone may begin a sentence: "U.S. officials".
    return shortened.has(initials) || (isRepeated(name) && (isMarked || initials.length === 1));
  };
}

/** Who is the newspaper: by a word, by capitals, by an article ("The Harbor Standard"), or by asking all the time without being named elsewhere. */
function recogniseAskers(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  isLabel: (label: Label) => boolean,
  language: Language,
): (name: string) => boolean {
  const lastNames = listLastNames(blocks, language);
  const turns = new Map<string, { all: number; asking: number }>();
  labels.forEach((label, block) => {
    if (!label || !isLabel(label)) return;
    const count = turns.get(label.name) ?? { all: 0, asking: 0 };
    count.all += 1;
    if (/[?？]\s*$/u.test(blocks[block]?.text ?? "")) count.asking += 1;
    turns.set(label.name, count);
  });
  const told = blocks.map(({ text }, block) => (labels[block] ? "" : text)).join("\n");
  const initials = listInitials(blocks);
  const writers = listWriters(blocks);
  const papers = listPapers(turns, language);
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const { all = 0, asking = 0 } = turns.get(name) ?? {};
    const isSure = asks(name, language) && !lastNames.has(lastWord(name)) && !initials.has(name);
    const onlyAsks =
      all > 1 &&
      !isOfficeAndName(name, language) &&
      asking > all * 0.6 &&
      !told.toLowerCase().includes(lastWord(name).toLowerCase());
    const isAsking =
      isSure || onlyAsks || papers.has(lastWord(name)) || writers.has(foldName(lastWord(name)));
    known.set(name, isAsking);
    return isAsking;
  };
}

/** "Abgeordneter Lauer", "Senator Whitcomb": somebody who asks, and no newspaper. */
function isOfficeAndName(name: string, language: Language): boolean {
  const [first = "", ...others] = name.toLowerCase().split(" ");
  const { roles, roleEndings, titles, maleTitles, femaleTitles } = language;
  const isOffice = [roles, titles, maleTitles, femaleTitles].some((list) => list.has(first));
  return others.length > 0 && !asks(first, language) && (isOffice || endsWithOneOf(first, roleEndings));
}

/** Last words of names with an article or a paper's word, "The Harbor Standard", "Neue Presse", that ask at least every second time. */
function listPapers(
  turns: ReadonlyMap<string, { all: number; asking: number }>,
  { articles, press }: Language,
): ReadonlySet<string> {
  const asked = new Map<string, number>();
  for (const [name, { all, asking }] of turns)
    asked.set(lastWord(name), (asked.get(lastWord(name)) ?? 0) + 2 * asking - all);
  const papers = [...turns.keys()].filter(
    (name) =>
      articles.has(name.split(" ")[0]?.toLowerCase() ?? "") || press.has(lastWord(name).toLowerCase()),
  );
  return new Set(papers.map(lastWord).filter((word) => (asked.get(word) ?? 0) >= 0));
}

/**
 * Where all have labels, words in marks are quoted; behind a bold label the speaker quotes, and so
 * where a sentence follows: "Pallaske: „Betrieb ruht.“ Mehr brauchte niemand zu wissen."
 */
function isQuoted(block: Block | undefined, { length }: Label): boolean {
  if (block?.strongLead !== undefined) return false;
  const marked = /^[“„«"‘‚'「『]/u.test(block?.text.slice(length) ?? "");
  return marked && !/^.[^”“»"]*[”“»"]\s\p{Lu}[^”“»"]*$/u.test(block?.text.slice(length) ?? "");
}

function lastWord(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/** The words of bylines: whoever wrote the interview asks. */
function listWriters(blocks: readonly Block[]): ReadonlySet<string> {
  const bylines = blocks.filter(({ kind }) => kind === "byline");
  return new Set(bylines.flatMap(({ text }) => (text.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []).map(foldName)));
}

/** Labels may be in capitals, or without their accents. */
function foldName(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Labels of questions: "Frage", "Q", or the newspaper's name: "SZ", "ZEIT ONLINE". */
function asks(name: string, { questions, press }: Language): boolean {
  const word = name.toLowerCase().replace(/\.$/u, "");
  return questions.has(word) || press.has(word) || /^[\p{Lu}\d]{2,}(?:\s[\p{Lu}\d]{2,})*$/u.test(name);
}

/** Of everybody with two names or more, "KM" for "Karla Moser": no newspaper's. */
function listInitials(blocks: readonly Block[]): ReadonlySet<string> {
  const names = blocks.flatMap(({ text }) => text.match(/\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)+/gu) ?? []);
  return new Set(names.map(initialsOf));
}

/** Last names in capitals: "SMITH" is no newspaper where the article has "Jane Smith". */
function listLastNames(blocks: readonly Block[], { articles }: Language): ReadonlySet<string> {
  const names = blocks.flatMap(({ text }) => [...text.matchAll(/(\p{Lu}\p{Ll}+) (?=(\p{Lu}\p{Ll}+))/gu)]);
  return new Set(
    names
      .filter(([, first = ""]) => !articles.has(first.toLowerCase()))
      .map(([, , last = ""]) => last.toUpperCase()),
  );
}
