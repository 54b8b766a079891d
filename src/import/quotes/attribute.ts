import { type Cue, findCue } from "./find-cue";
import { followOn, type Place } from "./follow-on";
import type { NamedPerson, PlacedMention } from "./people";
import type { Token } from "./read-tokens";
import { resolveMention, type Scene } from "./resolve-speaker";
import { whoIsMeant } from "./who-is-meant";

export type Confidence = "high" | "medium" | "low";

/** Who said a quotation, and how that is known. */
export interface Attribution {
  /** The fullest name, or the words for a group, a role or a document; absent where the article does not say. */
  speaker?: string;
  person?: NamedPerson;
  confidence: Confidence;
  /** How it is known. */
  by: "verb" | "source" | "colon" | "turn" | "follow-on" | "sentence" | "nobody";
  /** The token of the verb or of the word of attribution. */
  verb?: number;
}

/** Who speaks each quotation of the article. */
export function attributeQuotations(scene: Scene): Map<Token, Attribution> {
  const attributions = new Map<Token, Attribution>();
  const past: Attribution[] = [];
  let last: { token: Token; paragraph: number } | undefined;
  scene.paragraphs.forEach(({ sentences, tokens }, paragraph) => {
    sentences.forEach(([from, to], sentence) => {
      for (let at = from; at < to; at += 1) {
        const token = tokens[at];
        if (token?.kind !== "quote") continue;
        const place: Place = { paragraph, sentence, at, token, last };
        const attribution = attributeOne(scene, place, past);
        attributions.set(token, attribution);
        past.push(attribution);
        last = { token, paragraph };
      }
    });
  });
  return attributions;
}

function attributeOne(scene: Scene, place: Place, past: readonly Attribution[]): Attribution {
  const nobody: Attribution = { confidence: "low", by: "nobody" };
  const { paragraph, sentence, at, token } = place;
  if (token.stretch?.isContinuation) return past.at(-1) ?? nobody;
  const range = scene.paragraphs[paragraph]?.sentences[sentence];
  const tokens = scene.paragraphs[paragraph]?.tokens;
  if (!range || !tokens) return nobody;
  const [from, to] = range;
  const mentions = scene.mentions[paragraph] ?? [];
  if (token.stretch?.shownBy === "turn") {
    return attributeTurn(scene, tokens.slice(from, at), token);
  }
  const cue = findCue({ tokens, mentions, from, to, language: scene.language }, at);
  return (cue && attributeByCue(scene, cue, place, past)) ?? followOn(scene, place, past);
}

/** Who answers in an interview: whom the label names, else the one whom the article names most. */
function attributeTurn(scene: Scene, label: readonly Token[], { start }: Token): Attribution {
  const words = label.filter(({ kind }) => kind === "word");
  const name = words.map(({ text }) => text).join(" ");
  const person =
    (name.length > 1 ? scene.people.byName(name, start) : undefined) ??
    (name.length > 1 ? undefined : scene.people.mostNamed());
  if (person)
    return { speaker: person.name, person, confidence: name.length > 1 ? "high" : "medium", by: "turn" };
  return name.length > 1
    ? { speaker: name, confidence: "medium", by: "turn" }
    : { confidence: "low", by: "nobody" };
}

/** The subject that a verb's ending stands for, as a pronoun would. */
function impliedSubject({ verb }: Cue, { paragraph, sentence, token }: Place): PlacedMention {
  return {
    kind: "pronoun",
    text: "",
    from: verb,
    to: verb,
    isGoverned: false,
    isPlural: false,
    position: token.start,
    block: paragraph,
    sentence,
  };
}

/** Turns a cue into a speaker; `undefined` where its pronoun points to nobody. */
function attributeByCue(
  scene: Scene,
  cue: Cue,
  place: Place,
  past: readonly Attribution[],
): Attribution | undefined {
  const { mention = impliedSubject(cue, place), by, verb, isBeside } = cue;
  if (mention.kind === "pronoun" && mention.apposition?.kind !== "name") {
    const who = whoIsMeant(scene, mention, place, past);
    return who && { ...who, confidence: "medium", by, verb };
  }
  const who = resolveMention(scene, mention);
  if (!who) return undefined;
  const isNamed = mention.kind === "name" || who.speaker === mention.text;
  return { ...who, confidence: isBeside && isNamed ? "high" : "medium", by, verb };
}
