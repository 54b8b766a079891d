import type { Language } from "../languages/read-language";
import { type Mention, type Sex, isRole, isVerb } from "./find-mentions";
import type { NamedPerson, People, PlacedMention } from "./people";
import type { Paragraph, Token } from "./read-tokens";

export type Confidence = "high" | "medium" | "low";

/** Who said a quotation, and how that is known. */
export interface Attribution {
  /** The fullest name, or the words for a group, a role or a document; absent where the article does not say. */
  speaker?: string;
  person?: NamedPerson;
  confidence: Confidence;
  /** How it is known. */
  by: "verb" | "source" | "colon" | "follow-on" | "sentence" | "nobody";
  /** The attribution stands between this quotation and words before or after it. */
  cue?: { from: number; to: number };
}

/** A sentence around a quotation. */
export interface Scene {
  language: Language;
  people: People;
  paragraphs: readonly Paragraph[];
  /** Of each paragraph, in order. */
  mentions: readonly (readonly PlacedMention[])[];
}

interface Found {
  mention: PlacedMention;
  by: Attribution["by"];
  verb: number;
  isBeside: boolean;
}

/** Who speaks each quotation of the article, in order. */
export function attributeQuotations(scene: Scene): Map<Token, Attribution> {
  const attributions = new Map<Token, Attribution>();
  const past: Attribution[] = [];
  let lastQuote: Token | undefined;
  scene.paragraphs.forEach((paragraph, index) => {
    let inParagraph: Attribution | undefined;
    paragraph.sentences.forEach(([from, to], sentence) => {
      for (let at = from; at < to; at += 1) {
        const token = paragraph.tokens[at];
        if (token?.kind !== "quote") continue;
        const attribution = token.stretch?.isContinuation
          ? (past.at(-1) ?? { confidence: "low" as const, by: "nobody" as const })
          : (attributeOne(scene, index, sentence, at, past) ??
            followOn(scene, index, sentence, at, inParagraph, past, lastQuote));
        attributions.set(token, attribution);
        inParagraph = attribution;
        past.push(attribution);
        lastQuote = token;
      }
    });
  });
  return attributions;
}

/** Looks for a verb or words of attribution in the quotation's own sentence. */
function attributeOne(
  scene: Scene,
  index: number,
  sentence: number,
  at: number,
  past: readonly Attribution[],
): Attribution | undefined {
  const { paragraphs, language } = scene;
  const paragraph = paragraphs[index];
  const range = paragraph?.sentences[sentence];
  if (!paragraph || !range) return undefined;
  const [from, to] = range;
  const { tokens } = paragraph;
  const mentions = scene.mentions[index] ?? [];
  const search: Search = { tokens, mentions, from, to, language };

  const before = tokens[at - 1];
  const isAnnounced =
    at > from && (/^[:：]$/u.test(before?.text ?? "") || (before !== undefined && isSpeechVerb(before, language)) || /^[,，]$/u.test(before?.text ?? "") && isSpeechVerb(tokens[at - 2], language));
  const left = findLeft(search, at);
  const right = isAnnounced && left ? undefined : findRight(search, at);
  const found = right ?? left ?? findFarRight(search, at);
  if (!found) return undefined;
  return resolve(scene, found, index, sentence, past);
}

interface Search {
  tokens: readonly Token[];
  mentions: readonly PlacedMention[];
  /** The sentence. */
  from: number;
  to: number;
  language: Language;
}

/** `“…,” said Smith`, `“…,” Smith said`, `« … », selon Dupont`. */
function findRight(search: Search, at: number): Found | undefined {
  const { tokens, to, language } = search;
  let next = at + 1;
  while (next < to && tokens[next]?.kind === "mark" && /^[,，、\-–—.…»]$/u.test(tokens[next]?.text ?? "")) next += 1;
  const end = nextQuote(tokens, next, to);
  if (next >= end) return undefined;
  const source = sourceAt(search, next, end);
  if (source) return source;
  const first = tokens[next];
  if (first && language.conjunctions.has(first.lower) && !language.sources.has(first.lower)) return undefined;
  if (first && language.relatives.has(first.lower) && !language.articles.has(first.lower)) return undefined;
  // A verb at once, apart from "also", "a", "later".
  for (let verb = next; verb < Math.min(end, next + 7); verb += 1) {
    const token = tokens[verb];
    if (!token || token.kind !== "word") break;
    if (isVerb(token, language)) {
      if (language.participles.has(token.lower)) break;
      const isAuxiliaryFirst = verb > next;
      const mention =
        firstSubjectAfter(search, verb + 1, end) ??
        (isAuxiliaryFirst ? firstSubjectIn(search, next, verb) : undefined);
      const inside = isAuxiliaryFirst ? firstSubjectIn(search, next, verb) : undefined;
      const chosen = inside ?? mention;
      if (chosen) return { mention: chosen, by: "verb", verb, isBeside: true };
      break;
    }
    if (!language.fillers.has(token.lower)) break;
  }
  // A subject, then a verb.
  const subject = search.mentions.find((mention) => mention.from >= next && mention.from <= next + 2 && !mention.isGoverned);
  if (subject && onlyFillers(search, next, subject.from)) {
    for (let verb = subject.to; verb < Math.min(end, subject.to + 30); verb += 1) {
      const token = tokens[verb];
      if (token && token.kind === "word" && isVerb(token, language) && !isNoun(search, verb)) {
        const mention = subjectBefore(search, verb, next) ?? subject;
        return { mention, by: "verb", verb, isBeside: true };
      }
      if (token?.kind === "mark" && /^[;:]$/.test(token.text)) break;
    }
    const behind = sourceBehind(search, subject.to);
    if (behind) return { mention: subject, by: "source", verb: subject.to, isBeside: true };
  }
  return undefined;
}

/** `Smith said “…”`, `According to Smith, “…”`, `Smith: “…”`. */
function findLeft(search: Search, at: number): Found | undefined {
  const { tokens, from, language } = search;
  const isColon = /^[:：]$/u.test(tokens[at - 1]?.text ?? "");
  for (let verb = at - 1; verb >= from; verb -= 1) {
    const token = tokens[verb];
    if (!token || token.kind !== "word") continue;
    const source = sourceAt(search, verb, at);
    if (source && tokens[verb]) {
      if (isSourceWord(search, verb)) return source;
    }
    if (!isVerb(token, language) || isNoun(search, verb)) continue;
    if (token.isCapital && !token.startsSentence) continue;
    const mention = subjectOf(search, verb, at);
    if (mention) return { mention, by: "verb", verb, isBeside: at - verb <= 4 };
  }
  if (isColon) {
    const mention =
      search.mentions.filter((candidate) => candidate.to <= at - 1 && candidate.from >= from && !candidate.isGoverned)[0] ??
      search.mentions.filter((candidate) => candidate.to <= at - 1 && candidate.from >= from).at(-1);
    if (mention) return { mention, by: "colon", verb: at - 1, isBeside: mention.to === at - 1 };
  }
  return undefined;
}

/** `“Tough” was how Smith described the talks`. */
function findFarRight(search: Search, at: number): Found | undefined {
  const { tokens, to, language } = search;
  const end = nextQuote(tokens, at + 1, to);
  for (let verb = at + 1; verb < end; verb += 1) {
    const token = tokens[verb];
    if (!token || token.kind !== "word") continue;
    const source = sourceAt(search, verb, end);
    if (source && isSourceWord(search, verb)) return source;
    if (!isVerb(token, language) || isNoun(search, verb)) continue;
    const mention = subjectOf(search, verb, end);
    if (mention) return { mention, by: "verb", verb, isBeside: false };
  }
  return undefined;
}

function nextQuote(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === "quote") return at;
  return to;
}

function isSpeechVerb(token: Token | undefined, language: Language): boolean {
  return token !== undefined && token.kind === "word" && language.saying.has(token.lower);
}

/** "the claims", "his report", "two reports": nouns that look like verbs. */
function isNoun({ tokens, language }: Search, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind !== "word") return false;
  if (language.capitalNouns && !tokens[at]?.isCapital) return false;
  return language.determiners.has(before.lower) || before.text === "’s" || before.lower === "of";
}

function isSourceWord(search: Search, at: number): boolean {
  return sourceLength(search, at) > 0;
}

function sourceLength({ tokens, language }: Search, at: number): number {
  for (let length = 4; length >= 1; length -= 1) {
    const words = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(" ");
    if (language.sources.has(words)) return length;
  }
  return 0;
}

const WEAK_SOURCES = /^(?:for|as|so|für|wie|pour|comme|para|como|per|per|come|jak|как|据|用)$/u;

/** `according to Smith` at this place. */
function sourceAt(search: Search, at: number, end: number): Found | undefined {
  const length = sourceLength(search, at);
  if (length === 0) return undefined;
  const word = search.tokens[at]?.lower ?? "";
  const mention = search.mentions.find(
    (candidate) => candidate.from >= at + length - 1 && candidate.from <= at + length + 2 && candidate.from < end,
  );
  if (!mention) return undefined;
  // "for", "so", "as": only right before a name or role, and beside a quotation.
  if (WEAK_SOURCES.test(word)) {
    const behindQuote = search.tokens.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === "quote");
    if (length === 1 && (!behindQuote || mention.from > at + 1)) return undefined;
  }
  return { mention, by: "source", verb: at, isBeside: true };
}

function sourceBehind({ tokens, language }: Search, at: number): boolean {
  return tokens.slice(at, at + 2).some(({ lower }) => language.sourcesBehind.has(lower));
}

function onlyFillers({ tokens, language }: Search, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!language.fillers.has(tokens[at]?.lower ?? "")) return false;
  }
  return true;
}

function firstSubjectIn(search: Search, from: number, to: number): PlacedMention | undefined {
  return search.mentions.find((mention) => mention.from >= from && mention.to <= to && !mention.isGoverned);
}

/** The first mention behind a verb that no preposition governs, in the same clause. */
function firstSubjectAfter(search: Search, from: number, to: number): PlacedMention | undefined {
  let end = to;
  for (let at = from; at < to; at += 1) {
    const token = search.tokens[at];
    if (token?.kind === "mark" && /^[;:.!?]$/.test(token.text)) {
      end = at;
      break;
    }
  }
  const mentions = search.mentions.filter((mention) => mention.from >= from && mention.from < Math.min(end, from + 14));
  const subject = mentions.find(({ isGoverned, kind, text }) => !isGoverned && !(kind === "pronoun" && isObjectPronoun(text)));
  return subject;
}

function isObjectPronoun(text: string): boolean {
  return /^(?:him|her|them|us|me|ihm|ihn|ihr|ihnen|uns|mir|lui|leur|es|se|le|it)$/i.test(text);
}

/** Whose verb it is. */
function subjectOf(search: Search, verb: number, end: number): PlacedMention | undefined {
  const { tokens, from, language } = search;
  const token = tokens[verb];
  if (!token) return undefined;
  const before = tokens[verb - 1];
  if (language.participles.has(token.lower)) {
    const isReported = before?.lower === "as";
    return isReported ? nearestBefore(search, verb, from) : firstSubjectIn(search, from, verb);
  }
  if (language.verbSecond) {
    const direct = directlyBefore(search, verb);
    if (direct && !direct.isGoverned) return direct;
    return firstSubjectAfter(search, verb + 1, Math.min(end, verb + 9)) ?? subjectBefore(search, verb, from);
  }
  return subjectBefore(search, verb, from) ?? firstSubjectAfter(search, verb + 1, end);
}

/** The mention that ends right before the verb, fillers apart. */
function directlyBefore({ tokens, mentions, language }: Search, verb: number): PlacedMention | undefined {
  let at = verb;
  while (at > 0 && language.fillers.has(tokens[at - 1]?.lower ?? "")) at -= 1;
  return mentions.find((mention) => mention.to === at || mention.to === verb);
}

/** The subject of a verb that stands behind it: passing over relative clauses, appositions and other verbs of the same subject. */
function subjectBefore(search: Search, verb: number, from: number): PlacedMention | undefined {
  const { tokens, mentions, language } = search;
  let at = verb;
  while (at > from && language.fillers.has(tokens[at - 1]?.lower ?? "")) at -= 1;
  const last = tokens[at - 1];
  const own = mentions.filter((mention) => mention.from >= from && mention.to <= verb);
  if (!last || own.length === 0) return undefined;
  // "Smith, who met Jones, said": the noun before the relative pronoun.
  for (let place = at - 1; place > from; place -= 1) {
    const token = tokens[place];
    if (!token || !language.relatives.has(token.lower) || own.some((mention) => mention.from === place)) continue;
    const noun = own.find(
      (mention) => mention.to === place || (mention.to === place - 1 && tokens[place - 1]?.text === ","),
    );
    if (noun && !own.some((mention) => mention.from > place && mention.to === at && !mention.isGoverned)) return noun;
  }
  if (language.conjunctions.has(last.lower)) return own.find(({ isGoverned }) => !isGoverned);
  if (last.text === "," || last.text === "–" || last.text === "—" || last.text === ")") {
    const apposed = own
      .filter((mention) => !mention.isGoverned && mention.kind === "name" && /^[,(–—]$/.test(tokens[mention.to]?.text ?? ""))
      .at(-1);
    return apposed ?? own.find(({ isGoverned }) => !isGoverned);
  }
  return nearestBefore(search, at, from);
}

function nearestBefore({ mentions }: Search, at: number, from: number): PlacedMention | undefined {
  const own = mentions.filter((mention) => mention.from >= from && mention.to <= at && !mention.isGoverned);
  return own.at(-1);
}

/** Turns a mention into a speaker: whom a name, a pronoun or a role means here. */
function resolve(
  scene: Scene,
  found: Found,
  index: number,
  sentence: number,
  past: readonly Attribution[],
): Attribution {
  const { mention, by, verb } = found;
  const cue = { from: Math.min(mention.from, verb), to: Math.max(mention.to, verb + 1) };
  const named = mention.kind === "name" ? mention : mention.apposition?.kind === "name" ? mention.apposition : undefined;
  if (named) {
    const person = scene.people.byName(named.text, named.position, named.sex);
    return {
      speaker: person?.name ?? named.text,
      ...(person ? { person } : {}),
      confidence: found.isBeside ? "high" : "medium",
      by,
      cue,
    };
  }
  if (mention.kind === "pronoun") {
    const person = whoIsMeant(scene, mention, index, sentence, past);
    return person ? { ...person, confidence: "medium", by, cue } : { confidence: "low", by, cue };
  }
  if (mention.kind === "role") {
    const person = isDefinite(mention, scene) ? scene.people.byRole(mention.text, mention.position) : undefined;
    if (person) return { speaker: person.name, person, confidence: "medium", by, cue };
  }
  return { speaker: withoutArticle(mention.text), confidence: found.isBeside ? "high" : "medium", by, cue };
}

/** "the minister" may be somebody named before, "a minister" is somebody new. */
function isDefinite({ text }: Mention, { language }: Scene): boolean {
  const first = text.toLowerCase().split(/[\s’']/)[0] ?? "";
  return !/^(?:an?|one|another|ein|eine|einer|un|une|una|unos|um|uma|otro|otra|autre|two|zwei|deux|dos|some|mehrere|several)$/.test(first) || !language.determiners.has(first);
}

function withoutArticle(text: string): string {
  return text;
}

/** Whom "he", "sie" or "elle" means: the last person spoken of who may be meant, a subject rather than an object. */
function whoIsMeant(
  scene: Scene,
  pronoun: PlacedMention,
  index: number,
  sentence: number,
  past: readonly Attribution[],
): Pick<Attribution, "speaker" | "person"> | undefined {
  const sex = pronoun.sex;
  let best: { score: number; who: Pick<Attribution, "speaker" | "person"> } | undefined;
  for (let back = 0; back <= 3; back += 1) {
    const block = index - back;
    for (const mention of scene.mentions[block] ?? []) {
      if (mention.position >= pronoun.position) continue;
      if (mention.kind === "pronoun" || (mention.kind === "group" && !pronoun.isPlural)) continue;
      const who = whoIs(scene, mention);
      if (!who || !fits(who, mention, sex)) continue;
      const distance = back === 0 ? sentence - mention.sentence : back * 3 + (lastSentence(scene, block) - mention.sentence);
      const isSpeaker = past.at(-1)?.speaker !== undefined && past.at(-1)?.speaker === who.speaker;
      const score =
        -1.5 * distance +
        (mention.isGoverned ? -2.5 : 0) +
        (mention.kind === "name" ? 1 : 0) +
        (isSpeaker ? 1.2 : 0) +
        (who.person?.sex !== undefined && who.person.sex === sex ? 1.5 : 0) +
        (isFirstInSentence(scene, mention) ? 0.8 : 0) +
        mention.position / 1e6;
      if (!best || score > best.score) best = { score, who };
    }
  }
  if (best) return best.who;
  const last = [...past].reverse().find(({ speaker }) => speaker !== undefined);
  return last ? pick(last) : undefined;
}

function lastSentence(scene: Scene, block: number): number {
  return (scene.paragraphs[block]?.sentences.length ?? 1) - 1;
}

function isFirstInSentence(scene: Scene, mention: PlacedMention): boolean {
  const index = scene.mentions.findIndex((list) => list.includes(mention));
  const list = scene.mentions[index] ?? [];
  return list.find(({ sentence, isGoverned }) => sentence === mention.sentence && !isGoverned) === mention;
}

function fits(who: Pick<Attribution, "speaker" | "person">, mention: PlacedMention, sex: Sex | undefined): boolean {
  const known = who.person?.sex ?? mention.sex;
  return sex === undefined || known === undefined || known === sex;
}

function whoIs(scene: Scene, mention: PlacedMention): Pick<Attribution, "speaker" | "person"> | undefined {
  const named = mention.kind === "name" ? mention : mention.apposition;
  if (named?.kind === "name") {
    const person = scene.people.byName(named.text, named.position, named.sex);
    if (!person) return undefined;
    // A single capital word without role or first name may be a place.
    if (!person.name.includes(" ") && person.roles.length === 0 && !mention.role && mention.isGoverned) return undefined;
    return { speaker: person.name, person };
  }
  if (mention.kind === "role") {
    const person = isDefinite(mention, scene) ? scene.people.byRole(mention.text, mention.position) : undefined;
    return person ? { speaker: person.name, person } : { speaker: mention.text };
  }
  return { speaker: mention.text };
}

function pick({ speaker, person }: Attribution): Pick<Attribution, "speaker" | "person"> {
  return { ...(speaker === undefined ? {} : { speaker }), ...(person ? { person } : {}) };
}

/** A quotation without words of attribution in its sentence. */
function followOn(
  scene: Scene,
  index: number,
  sentence: number,
  at: number,
  inParagraph: Attribution | undefined,
  past: readonly Attribution[],
  lastQuote: Token | undefined,
): Attribution {
  const paragraph = scene.paragraphs[index];
  const nobody: Attribution = { confidence: "low", by: "nobody" };
  if (!paragraph) return nobody;
  const [from, to] = paragraph.sentences[sentence] ?? [0, 0];
  const isAlone = !paragraph.tokens.slice(from, to).some((token, place) => token.kind === "word" && from + place !== at);
  const mentions = scene.mentions[index] ?? [];
  if (!isAlone) {
    // Words woven into a sentence that says neither "said" nor "called".
    const subject = mentions.find((mention) => mention.sentence === sentence && !mention.isGoverned && mention.from < at);
    const who = subject ? whoIs(scene, subject) : undefined;
    return who ? { ...who, confidence: "low", by: "sentence" } : nobody;
  }
  // A sentence about somebody since the last quotation: they speak next.
  const since = mentions.filter(
    (mention) =>
      mention.sentence < sentence &&
      mention.position > (lastQuote && inParagraph ? lastQuote.end : -1) &&
      !mention.isGoverned &&
      mention.sentence === sentence - 1,
  );
  const previous = paragraph.sentences[sentence - 1];
  const previousHasQuote = previous
    ? paragraph.tokens.slice(previous[0], previous[1]).some(({ kind }) => kind === "quote")
    : false;
  if (!previousHasQuote && since[0]) {
    const first = since[0];
    const who = first.kind === "pronoun" ? whoIsMeant(scene, first, index, sentence - 1, past) : whoIs(scene, first);
    if (who) return { ...who, confidence: "medium", by: "sentence" };
  }
  if (inParagraph?.speaker) return { ...pick(inParagraph), confidence: "medium", by: "follow-on" };
  const last = past.at(-1);
  if (last?.speaker && sentence === 0) {
    const earlier = scene.paragraphs[index - 1];
    const earlierMentions = scene.mentions[index - 1] ?? [];
    const closing = earlier?.sentences.length ? earlier.sentences.length - 1 : 0;
    const hasQuoteLast = earlier?.tokens.slice(earlier.sentences[closing]?.[0]).some(({ kind }) => kind === "quote");
    if (earlier && !hasQuoteLast) {
      const first = earlierMentions.find((mention) => mention.sentence === closing && !mention.isGoverned);
      const who = first
        ? first.kind === "pronoun"
          ? whoIsMeant(scene, first, index - 1, closing, past)
          : whoIs(scene, first)
        : undefined;
      if (who) return { ...who, confidence: "low", by: "sentence" };
    }
    // A question is answered by the other one.
    if (lastQuote && /\?["”»“’'」]*$/u.test(lastQuote.text)) {
      const other = [...past].reverse().find(({ speaker }) => speaker !== undefined && speaker !== last.speaker);
      if (other) return { ...pick(other), confidence: "low", by: "follow-on" };
    }
    return { ...pick(last), confidence: "medium", by: "follow-on" };
  }
  if (sentence === 0 && index > 0) {
    const closing = (scene.paragraphs[index - 1]?.sentences.length ?? 1) - 1;
    const first = (scene.mentions[index - 1] ?? []).find((mention) => mention.sentence === closing && !mention.isGoverned);
    const who = first && first.kind !== "pronoun" ? whoIs(scene, first) : undefined;
    if (who) return { ...who, confidence: "low", by: "sentence" };
  }
  return last?.speaker ? { ...pick(last), confidence: "low", by: "follow-on" } : nobody;
}

export { isRole };
