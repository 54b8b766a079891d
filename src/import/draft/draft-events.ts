import type { EventItem } from "../../model/article";
import { isSurelyPerson, type PlacedMention } from "../quotes/mentions/people";
import type { Confidence } from "../quotes/speakers/attribute";
import { resolveMention, type Scene } from "../quotes/speakers/resolve-speaker";
import { DATELINE } from "../reading/bylines";
import type { DraftPeople } from "./draft-people";
import { type Finding, placeholder } from "./finding";
import type { Ids } from "./make-ids";
import { resolveDays } from "./resolve-day";
import type { Selectors } from "./select-stretch";

/** An article has a handful of events; more are lists of dates. */
const MOST_EVENTS = 20;
const LONGEST_BASIS = 600;
const LONGEST_NAME = 70;
const MOST_PARTICIPANTS = 12;

interface Drafting {
  text: string;
  people: DraftPeople;
  selectors: Selectors;
  ids: Ids;
  /** The article's date, against which "on Thursday" counts; absent, nothing is resolved. */
  published?: string | undefined;
  dateline?: string | undefined;
  /** The article's language, with its region. */
  language?: string | undefined;
}

/**
 * Drafts an event of every sentence that says when something happened, beside
 * what people said: who, where, when, and the sentence as what it rests on.
 */
export function draftEvents(
  scene: Scene,
  { text, people, selectors, ids, published, dateline, language }: Drafting,
): { events: EventItem[]; confidence: Map<string, Confidence>; findings: Finding[] } {
  const events: EventItem[] = [];
  const confidence = new Map<string, Confidence>();
  const findings: Finding[] = [];
  let isFull = false;
  scene.paragraphs.forEach(({ tokens, sentences }, paragraph) => {
    sentences.forEach(([from, to], sentence) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (!first || !last || isFull) return;
      // What stands within quotation marks is told by somebody, and not by the article.
      if (tokens.slice(from, to).some(({ kind }) => kind === "quote")) return;
      const words = text.slice(first.start, last.end);
      const [day] = resolveDays(
        words.slice(0, LONGEST_BASIS),
        published ?? "2000-01-03",
        scene.language,
        language,
      );
      if (!day) return;
      const place = { words: words.slice(0, 80), start: selectors.codePointsBefore(first.start) };
      if (published === undefined) {
        findings.push({
          level: "check",
          code: "no-date",
          path: "",
          problem: `'${day.when.stated ?? ""}' cannot be resolved: the article gives no date of its own`,
          advice: "say on which day the article was published, and import it again",
          ...place,
        });
        return;
      }
      isFull = events.length >= MOST_EVENTS;
      if (isFull || words.length > LONGEST_BASIS) {
        findings.push({
          level: "note",
          code: "too-long",
          path: isFull ? "/events" : "",
          problem: isFull
            ? `an article has ${MOST_EVENTS} events: what is dated from here on was left out`
            : `a sentence of ${words.length} characters that says when something happened was left out`,
          advice: "add by hand what matters",
          ...place,
        });
        return;
      }
      const dated = [first.start + day.at, first.start + day.at + (day.when.stated?.length ?? 0)] as const;
      // "Jan" in "Jan. 30" is nobody.
      const mentions = (scene.mentions[paragraph] ?? []).filter(
        (mention) => mention.sentence === sentence && !isWithin(dated, mention, tokens),
      );
      const where = placeOf(mentions, tokens, scene) ?? (paragraph === 0 ? dateline : undefined);
      const path = `/events/${events.length}`;
      const name = nameOf(words);
      const id = ids.make(name, `event-${events.length + 1}`);
      events.push({
        id,
        name,
        summary: placeholder("In our own words: what happened?"),
        when: day.when,
        ...(where === undefined ? {} : { where: where.slice(0, 60) }),
        participants: participantsOf(mentions, scene, people),
        basis: selectors.select(first.start, last.end),
        status: "current",
        corrections: [],
      });
      confidence.set(id, day.doubt === undefined ? "medium" : "low");
      findings.push({
        level: "must",
        code: "placeholder",
        path: `${path}/summary`,
        problem: "says nothing yet, and the event's name is only how the sentence begins",
        advice: "name the event and sum it up in our own words, or take it out",
        ...place,
      });
      if (day.doubt !== undefined) {
        findings.push({
          level: "check",
          code: "unsure-date",
          path: `${path}/when`,
          problem: day.doubt,
          advice: "compare it with a calendar, and with what is known",
          ...place,
        });
      }
    });
  });
  return { events, confidence, findings };
}

function isWithin(
  [start, end]: readonly [number, number],
  { from, to }: PlacedMention,
  tokens: Scene["paragraphs"][number]["tokens"],
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first !== undefined && last !== undefined && first.start >= start && last.end <= end;
}

/** How the sentence begins behind its dateline, cut at a word. */
function nameOf(sentence: string): string {
  const words = sentence.replace(DATELINE, "");
  if (words.length <= LONGEST_NAME) return words.replace(/[\s.,;:]+$/u, "");
  const head = words.slice(0, LONGEST_NAME + 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(" "), 1)).replace(/[\s.,;:]+$/u, "")} …`;
}

function participantsOf(
  mentions: readonly PlacedMention[],
  scene: Scene,
  people: DraftPeople,
): EventItem["participants"] {
  const seen = new Set<string>();
  return mentions.flatMap((mention) => {
    const who = resolveMention(scene, mention);
    if (!who || mention.isDocument || seen.has(who.speaker) || seen.size >= MOST_PARTICIPANTS) return [];
    const isPerson = who.person !== undefined && isSurelyPerson(who.person);
    if (!isPerson && mention.kind !== "group" && mention.kind !== "role") return [];
    seen.add(who.speaker);
    return [
      isPerson ? { person: people.add(who.speaker, who.person).id } : { group: who.speaker.slice(0, 80) },
    ];
  });
}

/** A name behind "in" or "at" that is nobody's. */
function placeOf(
  mentions: readonly PlacedMention[],
  tokens: Scene["paragraphs"][number]["tokens"],
  { language, people }: Scene,
): string | undefined {
  const place = mentions.find(({ kind, from, text, position }) => {
    const person = people.byName(text, position);
    const isPlace = person === undefined || !isSurelyPerson(person);
    return kind === "name" && isPlace && language.beforePlaces.has(tokens[from - 1]?.lower ?? "");
  });
  const next =
    place &&
    mentions.find(
      ({ from, kind }) => from === place.to + 1 && kind === "name" && tokens[place.to]?.text === ",",
    );
  return place && (next ? `${place.text}, ${next.text}` : place.text);
}
