import type { Language } from "../languages/read-language";
import type { Block } from "../saved-article";
import { initialsOf } from "./people";

/** A paragraph of an interview that is all somebody's words. */
export interface Turn {
  /** Where the words begin, behind "Name: ". */
  from: number;
  /** It goes on with the answer of the paragraph before. */
  isContinuation: boolean;
}

/** "Ilse Brandvold: ", "Frage: ", "Q. ". */
const LABEL =
  /^(?=\S)(\p{Lu}(?=\.\s)|\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{L}[\p{L}\p{M}.’'-]*){0,4})\s?[:：.](?<=[:：]|^\p{Lu}\.)\s+(?=\S)/u;

/** Fewer labelled paragraphs are no interview. */
const FEWEST_TURNS = 3;

/** The turns of an interview whose paragraphs name their speaker, by block. What the newspaper asks is no turn. */
export function findTurns(blocks: readonly Block[], language: Language): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const labels = blocks.map(({ kind, text }) => (kind === "paragraph" ? LABEL.exec(text) : undefined));
  const spoken = labels.filter(
    (label, block) => label != null && !opensWithMark(blocks[block]?.text ?? "", label[0].length),
  );
  const counts = new Map<string, number>();
  for (const label of spoken) {
    const last = lastWord(label?.[1] ?? "");
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const isRepeated = (name: string) => (counts.get(lastWord(name)) ?? 0) > 1;
  const initials = new Set(
    spoken
      .map((label) => label?.[1] ?? "")
      .filter((name) => name.includes(" ") && isRepeated(name))
      .map(initialsOf),
  );
  const lastNames = listLastNames(blocks, language);
  if (spoken.filter((label) => label?.[1] !== undefined && isRepeated(label[1])).length < FEWEST_TURNS)
    return turns;
  blocks.forEach(({ kind, text, isStrong }, block) => {
    const [whole = "", name = ""] = labels[block] ?? [];
    const isLabel = name !== "" && (isRepeated(name) || initials.has(name));
    if (isLabel && !opensWithMark(text, whole.length)) {
      if (!asks(name, language) || lastNames.has(name))
        turns.set(block, { from: whole.length, isContinuation: false });
    } else if (kind === "paragraph" && !isStrong && turns.has(block - 1) && speaksOfItself(text, language)) {
      turns.set(block, { from: 0, isContinuation: true });
    }
  });
  return turns;
}

function opensWithMark(text: string, at: number): boolean {
  return /^[“„«"‘‚'「『]/u.test(text.slice(at));
}

function lastWord(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/** Labels of questions: "Frage", "Q", or the newspaper's name in capitals. */
function asks(name: string, { questions }: Language): boolean {
  return questions.has(name.toLowerCase()) || (/^[\p{Lu}\d\s.]{3,}$/u.test(name) && !name.includes(" "));
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

function speaksOfItself(text: string, { firstPerson }: Language): boolean {
  const outside = text.toLowerCase().replace(/[“«„"][^”»“"]*[”»“"]/gu, " ");
  return outside.split(/[^\p{L}]+/u).some((word) => firstPerson.has(word));
}
