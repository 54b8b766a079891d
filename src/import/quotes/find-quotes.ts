import { readLanguage } from "../languages/read-language";
import { type SavedArticle, textOf } from "../saved-article";
import { goesOn, type TakenStretch } from "./judging/goes-on";
import { judgeStretch, type Surroundings } from "./judging/judge";
import { whyUnsaid } from "./judging/why-unsaid";
import type { NamedPerson } from "./mentions/people";
import { rankSpeakers } from "./ranking/rank-speakers";
import { readScene } from "./read-scene";
import { type Attribution, attributeByRules, type Confidence } from "./speakers/attribute";
import type { Scene } from "./speakers/resolve-speaker";
import { cutPart, type FoundPart } from "./stretches/cut-part";
import { findStretches, type QuotedStretch } from "./stretches/find-stretches";

export interface FoundQuote {
  parts: FoundPart[];
  speaker?: string;
  person?: NamedPerson;
  /** A few words woven into a sentence of the article. */
  isPartial: boolean;
  confidence: Confidence;
  /** Why an editor should look. */
  doubts: Doubt[];
}

/** Something of a quote that may be wrong: who speaks, or whether these are words that somebody said. */
export interface Doubt {
  about: "speaker" | "words";
  problem: string;
}

/** Words in quotation marks that are not taken for a statement, and why. */
export interface SkippedWords extends FoundPart {
  why: string;
}

export interface FoundQuotes {
  quotes: FoundQuote[];
  skipped: SkippedWords[];
  people: NamedPerson[];
  /** The article as it was read, for whoever looks for more in it. */
  scene: Scene;
}

/** Finds the quotes of an article with their speakers. */
export function findQuotes(saved: SavedArticle): FoundQuotes {
  const language = readLanguage(saved.metadata.language);
  const text = textOf(saved);
  const scene = readScene(saved, text, findStretches(saved.blocks, language), language);
  const ruled = attributeByRules(scene);
  // What is a statement, and what goes on, is the rules' to say.
  const ranked = rankSpeakers(scene, ruled);
  const quotes: FoundQuote[] = [];
  const skipped: SkippedWords[] = [];
  let before: TakenStretch | undefined;
  for (const around of listQuotations(scene, ruled.attributions, text)) {
    const judgement = judgeStretch(around);
    const quote = quotes.at(-1);
    if (quote && before && goesOn(before, { around, judgement })) {
      quote.parts.push(cutPart(text, around.stretch, false));
      before = { around, isPartial: before.isPartial };
      continue;
    }
    if (judgement.kind !== "statement") {
      skipped.push({ ...cutPart(text, around.stretch, true), why: judgement.why });
      continue;
    }
    const unsaid = whyUnsaid(around);
    const attribution = ranked.get(around.token) ?? around.attribution;
    quotes.push({
      parts: [cutPart(text, around.stretch, judgement.isPartial)],
      ...whoseWords(attribution),
      isPartial: judgement.isPartial,
      confidence: unsaid ? "low" : lower(attribution.confidence, judgement.confidence),
      doubts: [
        ...[...(unsaid ? [unsaid] : []), ...judgement.doubts, ...doubtsOfMarks(around.stretch)].map(
          (problem) => ({ about: "words" as const, problem }),
        ),
        ...doubtsOfSpeaker(attribution).map((problem) => ({ about: "speaker" as const, problem })),
      ],
    });
    before = { around, isPartial: judgement.isPartial };
  }
  return { quotes, skipped, people: scene.people.all, scene };
}

function* listQuotations(
  { paragraphs, language }: Scene,
  attributions: ReadonlyMap<object, Attribution>,
  text: string,
): Generator<Surroundings> {
  for (const paragraph of paragraphs) {
    for (const [sentence, [from, to]] of paragraph.sentences.entries()) {
      for (let at = from; at < to; at += 1) {
        const token = paragraph.tokens[at];
        const stretch = token?.stretch;
        const attribution = token && attributions.get(token);
        if (!token || !stretch || !attribution) continue;
        const words = text.slice(stretch.start, stretch.end);
        yield { paragraph, at, sentence, token, stretch, attribution, language, words };
      }
    }
  }
}

function whoseWords({ speaker, person }: Attribution): Pick<FoundQuote, "speaker" | "person"> {
  return { ...(speaker === undefined ? {} : { speaker }), ...(person ? { person } : {}) };
}

function doubtsOfSpeaker({ by, speaker, confidence }: Attribution): string[] {
  const doubts: string[] = [];
  if (speaker === undefined) doubts.push("the article does not say who said it");
  else if (by === "follow-on")
    doubts.push(`no attribution of its own: taken for ${speaker}, by who spoke before`);
  else if (by === "sentence")
    doubts.push(`no word for speaking: taken for ${speaker}, whom the sentence before or around is about`);
  else if (by === "likeliest")
    doubts.push(`taken for ${speaker}: likelier than anybody else of whom the sentences around speak`);
  else if (confidence !== "high")
    doubts.push(`the speaker is told by a pronoun, a role or words farther away: ${speaker}`);
  return doubts;
}

function doubtsOfMarks({ isUnclosed }: QuotedStretch): string[] {
  return isUnclosed ? ["the closing quotation mark is missing"] : [];
}

const ORDER: Confidence[] = ["low", "medium", "high"];

function lower(a: Confidence, b: Confidence): Confidence {
  return ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))] ?? "low";
}
