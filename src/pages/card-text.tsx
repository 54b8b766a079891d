import type { Copy, EventCopy, QuoteCopy, WithdrawnCopy } from "../cards/copy";
import type { Card } from "../model/card";
import type { When } from "../model/when";

interface CardTextProps {
  card: Card;
  copy: Copy;
  /** The article's own address with the words marked, where it has one. */
  source: string | undefined;
  /** Level of an event's title. */
  heading: "h1" | "h2";
}

/** A card as text: all that its picture says. */
export function CardText({ card, copy, source, heading }: CardTextProps) {
  return (
    <div class="card-text" lang={copy.language}>
      {copy.mark !== undefined && <p class="status">{copy.mark}</p>}
      {copy.kind === "quote" && <QuoteText card={card} copy={copy} source={source} />}
      {copy.kind === "event" && <EventText card={card} copy={copy} heading={heading} />}
      {copy.kind === "withdrawn" && <Notice copy={copy} heading={heading} />}
    </div>
  );
}

function QuoteText({ card, copy, source }: { card: Card; copy: QuoteCopy; source: string | undefined }) {
  const [opening, closing] = copy.marks;
  const language = card.kind === "quote" ? card.quote.language : copy.language;
  return (
    <>
      <p class="context">{copy.context}</p>
      <figure>
        <blockquote cite={source} lang={language}>
          {copy.parts.map((part) => (
            <p>
              <span class="mark">{opening}</span>
              {part}
              <span class="mark">{closing}</span>
            </p>
          ))}
        </blockquote>
        <figcaption>
          <p class="name">{copy.name}</p>
          {copy.role !== undefined && <p class="role">{copy.role}</p>}
          <Notes copy={copy} when={card.kind === "quote" ? card.when : undefined} />
        </figcaption>
      </figure>
    </>
  );
}

function EventText({ card, copy, heading: Heading }: { card: Card; copy: EventCopy; heading: "h1" | "h2" }) {
  const who = new Intl.ListFormat(copy.language, { type: "conjunction" }).format(copy.who);
  return (
    <>
      <Heading class="title">{copy.name}</Heading>
      <p class="summary">{copy.summary}</p>
      {who !== "" && <p class="name">{who}</p>}
      <Notes copy={copy} when={card.kind === "event" ? card.event.when : undefined} />
    </>
  );
}

function Notice({ copy, heading: Heading }: { copy: WithdrawnCopy; heading: "h1" | "h2" }) {
  return (
    <>
      <Heading class="title">{copy.title}</Heading>
      <p class="summary">{copy.reason}</p>
      {copy.when !== undefined && (
        <p class="notes">
          <span>{copy.when}</span>
        </p>
      )}
    </>
  );
}

/** Where and when, as far as they are known. */
function Notes({ copy, when }: { copy: QuoteCopy | EventCopy; when: When | undefined }) {
  if (copy.where === undefined && copy.when === undefined) return null;
  return (
    <p class="notes">
      {copy.where !== undefined && <span>{copy.where} </span>}
      {copy.when !== undefined && (
        <span>
          {copy.where !== undefined && <span class="dot">· </span>}
          <Time text={copy.when} when={when} />
        </span>
      )}
    </p>
  );
}

/** A date for people; for machines too where one day is known. */
function Time({ text, when }: { text: string; when: When | undefined }) {
  const isOneDay = when?.precision === "day" && (when.end === undefined || when.end === when.start);
  return isOneDay ? <time datetime={when.start}>{text}</time> : text;
}
