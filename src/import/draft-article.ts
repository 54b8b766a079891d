import { Article } from "../model/article";
import { countCodePoints, digestText } from "../model/source-text";
import { draftEvents } from "./draft/draft-events";
import { draftMetadata } from "./draft/draft-metadata";
import { DraftPeople } from "./draft/draft-people";
import { draftQuotes } from "./draft/draft-quotes";
import type { Finding } from "./draft/finding";
import { Ids } from "./draft/make-ids";
import { Selectors } from "./draft/select-stretch";
import { tellUnread } from "./draft/tell-unread";
import { readLanguage } from "./languages/read-language";
import { findQuotes } from "./quotes/find-quotes";
import type { Confidence } from "./quotes/speakers/attribute";
import { type SavedArticle, textOf } from "./saved-article";

export interface DraftOptions {
  /** Else made of the headline. */
  slug?: string;
  /** When the words are checked against the text; else now. */
  now?: Date;
}

export interface Draft {
  /** As the schema wants it, with placeholders in square brackets where the article gives nothing. */
  article: Article;
  /** How sure the importer is of each quote and event, by id. */
  confidence: Record<string, Confidence>;
  /** In the order of their weight: what must be done, what should be checked, what was passed over. */
  findings: Finding[];
  /** The normalised text that offsets and digest are of. */
  text: string;
}

/**
 * Drafts article data from a saved article: metadata, people, quotes and events,
 * with selectors. Nothing is guessed silently: whatever is unsure, missing or
 * left out is a finding. Never throws: what the schema refuses is a finding too.
 */
export function draftArticle(saved: SavedArticle, { slug, now = new Date() }: DraftOptions = {}): Draft {
  const text = textOf(saved);
  const language = readLanguage(saved.metadata.language);
  const selectors = new Selectors(text);
  const people = new DraftPeople(text, language);
  const ids = new Ids();
  const found = findQuotes(saved);
  const { fields, findings } = draftMetadata(saved.metadata, slug);
  const quotes = draftQuotes(found, { people, selectors, ids, language: fields.language });
  const events = draftEvents(found.scene, {
    text,
    people,
    selectors,
    ids,
    published: saved.metadata.datePublished,
    dateline: saved.metadata.dateline,
    language: saved.metadata.language,
  });
  const article: Article = {
    ...fields,
    source: {
      digest: digestText(text),
      codePoints: countCodePoints(text),
      checkedAt: now.toISOString().replace(/\.\d+Z$/, "Z"),
    },
    people: people.people,
    quotes: quotes.quotes,
    events: events.events,
  };
  const all = [
    ...findings,
    ...quotes.findings,
    ...tellUnread(saved, language, selectors),
    ...events.findings,
    ...findInvalid(article),
  ];
  return {
    article,
    confidence: Object.fromEntries([...quotes.confidence, ...events.confidence]),
    findings: LEVELS.flatMap((level) => all.filter((finding) => finding.level === level)),
    text,
  };
}

const LEVELS = ["must", "check", "note"] as const satisfies Finding["level"][];

/** What the schema refuses, as findings. */
function findInvalid(article: Article): Finding[] {
  return (Article.safeParse(article).error?.issues ?? []).map(({ path, message }) => ({
    level: "must",
    code: "invalid",
    path: path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    problem: message,
    advice: "mend it by hand",
  }));
}
