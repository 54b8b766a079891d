import type { Quote } from "../../model/article";
import type { FoundQuotes } from "../quotes/find-quotes";
import type { Confidence } from "../quotes/speakers/attribute";
import type { DraftPeople } from "./draft-people";
import { type Finding, placeholder } from "./finding";
import type { Ids } from "./make-ids";
import type { Selectors } from "./select-stretch";

/** What a card sets at most: see the schema of a quote. */
const LONGEST_QUOTE = 1200;
const MOST_PARTS = 8;

/** The most that the schema of an article takes. */
const MOST_QUOTES = 500;

/** Words of a quote that make its id. */
const WORDS_IN_ID = 4;

/** Drafts the quotes of an article. Every doubt is a finding at its path. */
export function draftQuotes(
  { quotes, skipped }: FoundQuotes,
  {
    people,
    selectors,
    ids,
    language,
  }: { people: DraftPeople; selectors: Selectors; ids: Ids; language: string },
): { quotes: Quote[]; confidence: Map<string, Confidence>; findings: Finding[] } {
  const drafted: Quote[] = [];
  const confidence = new Map<string, Confidence>();
  const findings: Finding[] = [];
  if (quotes.length > MOST_QUOTES) {
    findings.push({
      level: "check",
      code: "too-long",
      path: "/quotes",
      problem: `${quotes.length - MOST_QUOTES} quotes behind the first ${MOST_QUOTES} were left out`,
      advice: "divide the article, or add those that matter by hand",
    });
  }
  for (const found of quotes.slice(0, MOST_QUOTES)) {
    const first = found.parts[0];
    const length = found.parts.reduce((sum, { exact }) => sum + exact.length, 0);
    const place = { words: cut(first?.exact ?? ""), start: selectors.codePointsBefore(first?.start ?? 0) };
    if (length > LONGEST_QUOTE || found.parts.length > MOST_PARTS) {
      findings.push({
        level: "check",
        code: "too-long",
        path: "",
        problem: `a quote of ${length} characters in ${found.parts.length} parts was left out: a card sets ${LONGEST_QUOTE} in ${MOST_PARTS}`,
        advice: "choose the sentences to show, and add them by hand",
        ...place,
      });
      continue;
    }
    const path = `/quotes/${drafted.length}`;
    const name = found.speaker ?? placeholder("Who said this?");
    const speaker = people.add(name, found.person);
    const quote: Quote = {
      id: ids.make(
        `${lastNameOf(found.speaker ?? "")} ${wordsForId(first?.exact ?? "")}`,
        `quote-${drafted.length + 1}`,
      ),
      speaker: speaker.id,
      parts: found.parts.map(({ start, end }) => selectors.select(start, end)),
      partial: found.isPartial,
      context: placeholder("In our own words: what is this about?"),
      language,
      status: "current",
      corrections: [],
    };
    drafted.push(quote);
    confidence.set(quote.id, found.speaker === undefined ? "low" : found.confidence);
    findings.push({
      level: "must",
      code: "placeholder",
      path: `${path}/context`,
      problem: "says nothing yet: context is in our own words, and no program has any",
      advice: "say in a few words what the quote is about",
      ...place,
    });
    for (const { about, problem } of found.doubts) {
      const isNobody = about === "speaker" && found.speaker === undefined;
      findings.push({
        ...(isNobody
          ? { level: "must", code: "no-speaker", path: `${path}/speaker` }
          : { level: "check", code: about === "words" ? "unsure-words" : "unsure-speaker", path }),
        problem,
        advice: isNobody
          ? "name the speaker, or take the quote out"
          : "read the passage, and mend the speaker or the words if need be",
        ...place,
      });
    }
  }
  for (const { exact, start, why } of skipped.slice(0, MOST_QUOTES)) {
    findings.push({
      level: "note",
      code: "skipped-words",
      path: "",
      problem: `words in quotation marks were not taken for a quote: ${why}`,
      advice: "add them by hand if somebody said them",
      words: cut(exact),
      start: selectors.codePointsBefore(start),
    });
  }
  return { quotes: drafted, confidence, findings };
}

function lastNameOf(speaker: string): string {
  return speaker.split(" ").at(-1) ?? "";
}

function wordsForId(exact: string): string {
  return exact.split(/\s+/).slice(0, WORDS_IN_ID).join(" ");
}

function cut(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79).replace(/[\uD800-\uDBFF]$/, "")}…` : words;
}
