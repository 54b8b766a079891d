import type { Language } from "../../languages/read-language";
import { type Cue, findCue } from "../cues/find-cue";
import { isToldOf } from "../cues/is-told-of";
import { isNamelessVoice } from "../cues/nameless-voice";
import { isNameInMarks } from "../judging/is-name";
import type { NamedPerson, PlacedMention } from "../mentions/people";
import type { Paragraph, Token } from "../words/read-tokens";
import { endsWithOneOf } from "../words/word-kinds";
import { attributeTurn, isLabelled } from "./attribute-turn";
import { answererBefore, followOn, type Place, type SoFar } from "./follow-on";
import { isBehindOwn } from "./is-behind-own";
import { isOfAnybody } from "./is-of-anybody";
import { isReadThere } from "./is-read-there";
import { mentionsNear } from "./mentions-near";
import { Referents } from "./referents";
import { replyOf } from "./reply-of";
import { resolveMention, type Scene } from "./resolve-speaker";
import { senderOf } from "./sender-of";
import { takeTurns } from "./take-turns";
import { takeTurnsWithin } from "./take-turns-within";

export type Confidence = "high" | "medium" | "low";

/** Who said a quotation, and how that is known. */
export interface Attribution {
  /** The fullest name, or the words for a group, a role or a document; absent where the article does not say. */
  speaker?: string;
  person?: NamedPerson;
  confidence: Confidence;
  /** How it is known. */
  by: "verb" | "source" | "colon" | "turn" | "follow-on" | "sentence" | "likeliest" | "nobody";
  /** Asked by whoever writes, in an interview. */
  isAsked?: boolean;
  /** The token of the verb or of the word of attribution. */
  verb?: number;
}

/** What rules say of an article's quotations. */
export interface RuledQuotations {
  attributions: Map<Token, Attribution>;
  /** The words that say who speaks, where there are any. */
  cues: Map<Token, Cue>;
}

/** Who speaks each quotation of the article, by rules alone. */
export function attributeByRules(scene: Scene): RuledQuotations {
  const attributions = new Map<Token, Attribution>();
  const cues = new Map<Token, Cue>();
  const past: Attribution[] = [];
  const soFar: SoFar = { scene, referents: new Referents(scene), past };
  let last: Place["last"];
  scene.paragraphs.forEach(({ sentences, tokens }, paragraph) => {
    const mentions = scene.mentions[paragraph] ?? [];
    let next = 0;
    // In order, so that "he" may be whom the "he" before it is, or who spoke last.
    const resolveUntil = (at: number) => {
      for (; (mentions[next]?.from ?? at) < at; next += 1) {
        const mention = mentions[next];
        if (mention) soFar.referents.of(mention, past.at(-1)?.speaker, askedBy(past.at(-1), last, paragraph));
      }
    };
    sentences.forEach(([from, to], sentence) => {
      for (let at = from; at < to; at += 1) {
        const token = tokens[at];
        if (token?.kind !== "quote") continue;
        resolveUntil(at);
        const attribution = attributeOne(soFar, { paragraph, sentence, at, token, last }, cues);
        attributions.set(token, attribution);
        // "que tout le monde appelait « l’Éponge »": nobody said it.
        if (isNameInMarks(tokens, at, scene.language)) continue;
        past.push(attribution);
        last = { token, paragraph };
      }
    });
    resolveUntil(tokens.length);
  });
  takeTurnsWithin(scene, attributions);
  takeTurns(scene, attributions, cues);
  return { attributions, cues };
}

/** Who asked the question that a paragraph answers. */
function askedBy(past: Attribution | undefined, last: Place["last"], paragraph: number): string | undefined {
  const isQuestion = last?.paragraph === paragraph - 1 && /[?？]\P{L}*$/u.test(last.token.text);
  return isQuestion ? past?.speaker : undefined;
}

function attributeOne(soFar: SoFar, place: Place, cues: Map<Token, Cue>): Attribution {
  const { scene, past } = soFar;
  const { paragraph, sentence, at, token } = place;
  const own = scene.paragraphs[paragraph];
  const [from, to] = own?.sentences[sentence] ?? [0, 0];
  if (!own) return { confidence: "low", by: "nobody" };
  if (token.stretch?.isContinuation) {
    const another = anotherVoice(soFar, place);
    if (!another) return past.at(-1) ?? { confidence: "low", by: "nobody" };
    // Nobody closed the quotation before: it is another one.
    token.stretch.isContinuation = false;
    return another;
  }
  if (token.stretch?.shownBy === "turn") return attributeTurn(scene, own.tokens.slice(0, at), token);
  if (own.signature !== undefined) {
    const person = scene.people.byName(own.signature, token.start);
    return {
      speaker: person?.name ?? own.signature,
      ...(person ? { person } : {}),
      confidence: "high",
      by: "source",
    };
  }
  const mentions = mentionsNear(scene.mentions[paragraph] ?? [], sentence);
  const cue = findCue({ tokens: own.tokens, mentions, from, to, language: scene.language }, at);
  if (cue) cues.set(token, cue);
  const pronoun = cue?.mention?.kind === "pronoun" ? cue.mention.text.toLowerCase() : "";
  if (cue && scene.language.nobodies.has(pronoun)) return { confidence: "low", by: "nobody", verb: cue.verb };
  if (cue?.isReply) return replyOf(soFar, place, cue.verb);
  // Somebody spoke, and the article does not say who.
  const isVoice =
    cue?.mention && isNamelessVoice({ tokens: own.tokens, language: scene.language }, cue.mention);
  const isOfNobody = cue?.isAgentless || isVoice || scene.language.strangers.has(pronoun);
  if (cue && (isOfNobody || isOfAnybody(cue, scene, paragraph)))
    return { confidence: "low", by: cue.by, verb: cue.verb };
  if (cue && isOfWhoeverIsJudged(cue, place, own, scene.language))
    return past.at(-1) ?? { confidence: "low", by: "nobody" };
  const told = (cue && attributeByCue(soFar, cue, place)) ?? attributeByEnd(soFar, place);
  if (told) return told;
  if (isLabelled(own.tokens, at)) return attributeTurn(scene, own.tokens.slice(0, at), token);
  const guess = followOn(soFar, place);
  return cue && guess.by === "nobody" ? { confidence: "low", by: cue.by, verb: cue.verb } : guess;
}

/**
 * "dénonce les « erreurs » des agents, qui ont voulu le mettre dans une « position dangereuse »": a clause on
 * somebody of whom the quotation before it speaks does not make them speak.
 */
function isOfWhoeverIsJudged(
  { mention, by, verb }: Cue,
  { at }: Place,
  { tokens }: Paragraph,
  { relatives }: Language,
): boolean {
  if (by !== "verb" || !mention || verb > at || tokens[mention.from]?.startsSentence) return false;
  const isBehindQuote = tokens[mention.from - 1]?.kind === "quote";
  return isBehindQuote && tokens.slice(mention.to, verb).some(({ lower }) => relatives.has(lower));
}

/**
 * `“…,” Quill said. “It leaks.` and in the next paragraph `“It holds,” Orr said.`: who is named beside
 * the words is not whoever spoke before, though a mark is missing.
 */
function anotherVoice(soFar: SoFar, place: Place): Attribution | undefined {
  const { scene, past } = soFar;
  const { paragraph, sentence, at } = place;
  const { tokens, sentences } = scene.paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[sentence] ?? [0, 0];
  const mentions = mentionsNear(scene.mentions[paragraph] ?? [], sentence);
  const cue = findCue({ tokens, mentions, from, to, language: scene.language }, at);
  if (cue?.mention?.kind !== "name" || !cue.isBeside || cue.verb < at) return undefined;
  const told = attributeByCue(soFar, cue, place);
  const before = past.at(-1)?.person;
  return before && told?.person && told.person !== before ? told : undefined;
}

/** A quotation over paragraphs may be followed only at its very end by who speaks. */
function attributeByEnd(soFar: SoFar, place: Place): Attribution | undefined {
  const { scene } = soFar;
  if (!place.token.stretch?.goesOn || isBehindOwn(place, scene)) return undefined;
  for (let paragraph = place.paragraph + 1; paragraph < scene.paragraphs.length; paragraph += 1) {
    const { tokens, sentences } = scene.paragraphs[paragraph] ?? { tokens: [], sentences: [] };
    const at = tokens.findIndex(({ stretch }) => stretch?.isContinuation);
    const token = tokens[at];
    if (!token) return undefined;
    if (token.stretch?.goesOn) continue;
    const sentence = sentences.findIndex(([from, to]) => at >= from && at < to);
    const [from, to] = sentences[sentence] ?? [0, 0];
    const mentions = scene.mentions[paragraph] ?? [];
    const cue = findCue({ tokens, mentions, from, to, language: scene.language }, at);
    return cue?.isBeside
      ? attributeByCue(soFar, cue, { ...place, paragraph, sentence, at, token })
      : undefined;
  }
  return undefined;
}

/** "ce colosse": stands for somebody named before, whatever the noun is. */
function isPointedAt({ text }: PlacedMention, { language }: Scene): boolean {
  return language.demonstratives.has(text.toLowerCase().split(" ")[0] ?? "");
}

/** The subject that a verb's ending stands for, as a pronoun would. */
function impliedSubject(
  { verb }: Cue,
  { block, tokens }: Paragraph,
  { sentence, token }: Place,
  { pluralVerbEndings }: Language,
): PlacedMention {
  const isPlural = endsWithOneOf(tokens[verb]?.lower ?? "", pluralVerbEndings);
  const position = Math.min(token.start, tokens[verb]?.start ?? token.start);
  const where = { from: verb, to: verb, position, block, sentence };
  return {
    kind: "pronoun",
    text: "",
    head: tokens[verb]?.lower ?? "",
    isGoverned: false,
    isPlural,
    ...where,
  };
}

function isToldOfOther(
  { paragraphs, mentions, language }: Scene,
  mention: PlacedMention,
  { paragraph, sentence }: Place,
): boolean {
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[sentence] ?? [0, 0];
  const own = mentionsNear(mentions[paragraph] ?? [], sentence);
  return isToldOf({ tokens, mentions: own, from, to, language }, mention);
}

/** Turns a cue into a speaker; `undefined` where its pronoun points to nobody. */
function attributeByCue(soFar: SoFar, cue: Cue, place: Place): Attribution | undefined {
  const { scene, referents, past } = soFar;
  const { by, verb, isBeside } = cue;
  const own = scene.paragraphs[place.paragraph];
  const named = cue.mention && (senderOf(cue.mention, scene.language) ?? cue.mention);
  const found = named ?? (own && impliedSubject(cue, own, place, scene.language));
  // A noun that no table has was read without its place.
  const mention =
    found && own && found.block < 0 && (found.kind === "pronoun" || isPointedAt(found, scene))
      ? { ...found, block: own.block, sentence: place.sentence }
      : found;
  const answerer = cue.mention ? undefined : answererBefore(soFar, place, verb);
  const who =
    answerer ??
    (mention &&
      (isToldOfOther(scene, mention, place)
        ? resolveMention(scene, mention)
        : referents.of(mention, past.at(-1)?.speaker, askedBy(past.at(-1), place.last, place.paragraph))));
  if (!mention || !who) return undefined;
  const isNamed = mention.kind === "name" || (mention.kind !== "pronoun" && who.speaker === mention.text);
  const { isUnsure = false, ...known } = who;
  // "The officer who shot Ruiz" is not Ruiz, whoever else is named.
  const isAnother = mention.about !== undefined && known.speaker?.endsWith(mention.about);
  const speaker = isAnother ? { speaker: mention.text } : known;
  const isSure = (isBeside && isNamed) || isReadThere(cue, place, known.speaker, scene);
  const confidence = mention.isWithinClause || (isUnsure && !isSure) ? "low" : isSure ? "high" : "medium";
  return { ...speaker, confidence, by, verb };
}
