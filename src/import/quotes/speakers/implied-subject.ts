import { firstSubjectBehind } from "../cues/subject-of";
import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf, isSaying } from "../words/word-kinds";
import { mentionsNear } from "./mentions-near";
import type { Scene } from "./resolve-speaker";

/** Who speaks in a sentence that begins with its verb: "Explicó que los animales están débiles." */
export function impliedIn(
  { paragraphs, mentions, language }: Scene,
  paragraph: number,
  sentence: number,
): PlacedMention | undefined {
  const { tokens, sentences, block } = paragraphs[paragraph] ?? { tokens: [], sentences: [], block: 0 };
  const [from, to] = sentences[sentence] ?? [0, 0];
  let verb = from;
  while (
    verb < to &&
    (language.fillers.has(tokens[verb]?.lower ?? "") || language.objectsBefore.has(tokens[verb]?.lower ?? ""))
  )
    verb += 1;
  const token = tokens[verb];
  if (!language.dropsPronouns || !token || !isSaying(token, language)) return undefined;
  const view = { tokens, mentions: mentionsNear(mentions[paragraph] ?? [], sentence), from, to, language };
  const position = token.start;
  return (
    firstSubjectBehind(view, verb + 1, to) ?? {
      kind: "pronoun",
      text: "",
      from: verb,
      to: verb,
      position,
      block,
      sentence,
      isGoverned: false,
      isPlural: endsWithOneOf(token.lower, language.pluralVerbEndings),
    }
  );
}
