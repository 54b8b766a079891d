import { quotationMarks } from "../design/quotation-marks";
import { THEMES } from "../design/themes";
import { FACES } from "../design/typefaces";
import { DESIGN_VERSION } from "../design/version";
import { type Card, cardItem, type EventCard, type QuoteCard } from "../model/card";
import { revisionOf } from "../model/revision";
import type { Correction, Status } from "../model/status";
import { formatWhen } from "./dates";
import { shortAddress } from "./short-address";
import { wordingOf } from "./wording";

/*
 * Copy, in the newspaper's sense: the texts that a card prints, and nothing
 * else. Templates draw from the copy alone, so the copy and the design's
 * version are everything that decides what a card shows.
 */

interface Imprint {
  language: string;
  status: Status;
  publisher: string;
  address: string;
  where?: string;
  when?: string;
  /** "Corrected" and the day, on a card that was. */
  mark?: string;
}

export interface QuoteCopy extends Imprint {
  kind: "quote";
  context: string;
  marks: readonly [opening: string, closing: string];
  parts: string[];
  name: string;
  role?: string;
}

export interface EventCopy extends Imprint {
  kind: "event";
  when: string;
  name: string;
  summary: string;
  who: string[];
}

/** What a withdrawn card prints in place of its words. */
export interface WithdrawnCopy extends Imprint {
  kind: "withdrawn";
  title: string;
  reason: string;
}

export type Copy = QuoteCopy | EventCopy | WithdrawnCopy;

export function copyOf(card: Card): Copy {
  const { status, corrections } = cardItem(card);
  if (status === "withdrawn") return withdrawnCopy(card, corrections.at(-1));
  return card.kind === "quote" ? quoteCopy(card) : eventCopy(card);
}

/** The revision that a card's permanent picture addresses carry. */
export function revisionOfCopy(copy: Copy): string {
  return revisionOf({ design: DESIGN_VERSION, themes: THEMES, faces: FACES, copy });
}

function quoteCopy({ article, quote, speaker, when, where }: QuoteCard): QuoteCopy {
  return {
    kind: "quote",
    ...imprint(article, quote),
    context: quote.context,
    marks: quotationMarks(article.language),
    parts: quote.parts.map((part) => part.exact),
    name: speaker.name,
    role: speaker.printedRole ?? speaker.role ?? speaker.organization,
    when: when && formatWhen(when, article.language),
    where,
  };
}

function eventCopy({ article, event, participants }: EventCard): EventCopy {
  return {
    kind: "event",
    ...imprint(article, event),
    name: event.name,
    summary: event.summary,
    who: participants,
    when: formatWhen(event.when, article.language),
    where: event.where,
  };
}

function withdrawnCopy({ article }: Card, last: Correction | undefined): WithdrawnCopy {
  const { withdrawn } = wordingOf(article.language);
  return {
    kind: "withdrawn",
    ...imprint(article, { status: "withdrawn", corrections: [] }),
    title: withdrawn,
    reason: last?.note ?? "",
    when: last && formatWhen({ start: last.date, precision: "day" }, article.language),
  };
}

function imprint(
  { language, publisher, url }: Card["article"],
  { status, corrections }: { status: Status; corrections: readonly Correction[] },
) {
  const last = corrections.at(-1);
  return {
    language,
    status,
    publisher: publisher.name,
    address: shortAddress(url ?? publisher.url),
    mark: last && wordingOf(language).corrected(formatWhen({ start: last.date, precision: "day" }, language)),
  };
}
