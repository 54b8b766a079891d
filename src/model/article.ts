import * as z from "zod";
import { Stretch } from "./selectors";
import { Correction, checkStatus, LONGEST_NOTE, MOST_CORRECTIONS, Status } from "./status";
import { CountryCode, Digest, FediverseAccount, LanguageTag, line, Slug, WebAddress } from "./text-rules";
import { When } from "./when";

/*
 * The one description of article data: types, validation and the served JSON
 * Schema all come from here. Lengths are what a card can set whole in every size;
 * counts keep one article inside one Worker's memory.
 */

/** Somebody who speaks or takes part, with the role that the article gives. */
export const Person = z.strictObject({
  id: Slug,
  name: line(80),
  /** Verbatim from the article, e.g. "National Security Advisor". Absent where it gives none. */
  role: line(100).optional(),
  /** How a card prints the role to readers who have not read the article. */
  printedRole: line(100).optional(),
  organization: line(100).optional(),
  /** Whom the person speaks or acts for; not a citizenship. */
  country: CountryCode.optional(),
  sameAs: z.array(WebAddress).max(10).optional(),
  nativeName: line(80).optional(),
});

export const Quote = z
  .strictObject({
    id: Slug,
    speaker: Slug,
    /** The event it belongs to, where the article has one. */
    event: Slug.optional(),
    /** More than one where the article splits the words around "he said". */
    parts: z.array(Stretch).min(1).max(8),
    /** A few words that the article wove into a sentence of its own. */
    partial: z.boolean(),
    /** In our own words: what the quote is about. Printed above the words. */
    context: line(140),
    /** When it was said, where the article says so. */
    when: When.optional(),
    /** Where it was said, where the article says so. */
    where: line(60).optional(),
    language: LanguageTag,
    /** Set where the words were translated: the language they were spoken in. */
    translatedFrom: LanguageTag.optional(),
    translator: line(120).optional(),
    status: Status,
    corrections: z.array(Correction).max(MOST_CORRECTIONS),
  })
  .refine((quote) => quote.parts.reduce((sum, part) => sum + part.exact.length, 0) <= 1200, {
    path: ["parts"],
    message: "holds more than 1,200 characters together",
  });

/** A person of the article, or a group that it names without naming people. */
const Participant = z.union([z.strictObject({ person: Slug }), z.strictObject({ group: line(80) })]);

export const EventItem = z.strictObject({
  id: Slug,
  name: line(120),
  /** In our own words. */
  summary: line(240),
  when: When,
  where: line(60).optional(),
  participants: z.array(Participant).max(40),
  /** What the article says of it, word for word. */
  basis: Stretch,
  /** The larger event that this one is part of. */
  partOf: Slug.optional(),
  status: Status,
  corrections: z.array(Correction).max(MOST_CORRECTIONS),
});

/** An article's own shape, without what its parts ask of each other. */
export const ArticleFields = z.strictObject({
  $schema: z.string().max(200).optional(),
  slug: Slug,
  headline: line(300),
  language: LanguageTag,
  /** Right-to-left articles wait for typefaces and layouts of theirs. */
  direction: z.literal("ltr"),
  authors: z
    .array(
      z.strictObject({
        name: line(100),
        url: WebAddress.optional(),
        /** The author's account in the fediverse, which Mastodon shows beside a link. */
        fediverse: FediverseAccount.optional(),
      }),
    )
    .max(20),
  publisher: z.strictObject({ name: line(60), url: WebAddress }),
  /** Where readers find it. Absent: no deep link is made, and nothing is invented. */
  url: WebAddress.optional(),
  datePublished: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  dateModified: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  dateline: line(120).optional(),
  /** What proves the words: the normalised text's digest and length, and when the words were checked against it. */
  source: z.strictObject({
    digest: Digest,
    codePoints: z.int().min(1).max(2_000_000),
    checkedAt: z.iso.datetime(),
  }),
  people: z.array(Person).max(200),
  quotes: z.array(Quote).max(500),
  events: z.array(EventItem).max(200),
  /** Set where the whole article was withdrawn, and with it every card. */
  withdrawn: z.strictObject({ date: z.iso.date(), note: line(LONGEST_NOTE) }).optional(),
});

/** A whole article. Beside the shape of each field: ids are unique, references resolve, stretches lie inside the text. */
export const Article = ArticleFields.superRefine((article, context) => {
  const complain = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: "custom", path, message });

  const people = new Set<string>();
  article.people.forEach((person, index) => {
    if (people.has(person.id)) complain(["people", index, "id"], `'${person.id}' is used twice`);
    people.add(person.id);
  });

  // Quotes and events share the /cards/{article}/{id} addresses.
  const cards = new Set<string>();
  for (const list of ["quotes", "events"] as const) {
    article[list].forEach((item, index) => {
      if (cards.has(item.id)) complain([list, index, "id"], `'${item.id}' is used twice`);
      cards.add(item.id);
    });
  }

  const events = new Set(article.events.map((event) => event.id));
  const needPerson = (id: string, path: PropertyKey[]) => {
    if (!people.has(id)) complain(path, `no person has the id '${id}'`);
  };
  const needEvent = (id: string, path: PropertyKey[]) => {
    if (!events.has(id)) complain(path, `no event has the id '${id}'`);
  };
  const needInside = (end: number, path: PropertyKey[]) => {
    if (end > article.source.codePoints) complain(path, "lies behind the end of the text");
  };

  for (const list of ["quotes", "events"] as const) {
    article[list].forEach((item, index) => {
      checkStatus(item, (message) => complain([list, index, "corrections"], message));
    });
  }

  article.quotes.forEach((quote, index) => {
    needPerson(quote.speaker, ["quotes", index, "speaker"]);
    if (quote.event !== undefined) needEvent(quote.event, ["quotes", index, "event"]);
    quote.parts.forEach((part, partIndex) => {
      const path = ["quotes", index, "parts", partIndex];
      // What was withdrawn may have left the text.
      if (quote.status !== "withdrawn") needInside(part.end, [...path, "end"]);
      const before = quote.parts[partIndex - 1];
      if (before && part.start < before.end)
        complain([...path, "start"], "lies before the end of the part above");
    });
  });
  article.events.forEach((event, index) => {
    if (event.status !== "withdrawn") needInside(event.basis.end, ["events", index, "basis", "end"]);
    if (event.partOf !== undefined) {
      needEvent(event.partOf, ["events", index, "partOf"]);
      if (isPartOfItself(event, article.events)) {
        complain(["events", index, "partOf"], "makes the event a part of itself");
      }
    }
    event.participants.forEach((participant, participantIndex) => {
      if ("person" in participant) {
        needPerson(participant.person, ["events", index, "participants", participantIndex, "person"]);
      }
    });
  });
});

function isPartOfItself(event: EventItem, events: readonly EventItem[]): boolean {
  const seen = new Set<string>();
  for (let larger = event.partOf; larger !== undefined && !seen.has(larger); ) {
    if (larger === event.id) return true;
    seen.add(larger);
    const name: string = larger;
    larger = events.find(({ id }) => id === name)?.partOf;
  }
  return false;
}

export type Article = z.infer<typeof ArticleFields>;
export type Person = z.infer<typeof Person>;
export type Quote = z.infer<typeof Quote>;
export type EventItem = z.infer<typeof EventItem>;
