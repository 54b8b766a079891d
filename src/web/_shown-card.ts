import { webAddress } from "./_web-address";

/** What the web component shows of a fact card. */
export interface ShownCard {
  page: string;
  source: string | undefined;
  publisher: string;
  language: string;
  wordsLanguage: string;
  parts: string[];
  marks: [opening: string, closing: string];
  mark: string | undefined;
  context: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  name: string | undefined;
  role: string | undefined;
  where: string | undefined;
  when: string | undefined;
  links: { language: string; exactWords: string; sourceAndProof: string };
}

/** A quote has 1,200 characters at most; a text far beyond that comes from somewhere else. */
const LONGEST_TEXT = 4000;
const MOST_PARTS = 50;

/** Takes a fact card's JSON. `undefined` where it is not this card, or has no words, no page or no names for its links. */
export function readShownCard(json: unknown, article: string, card: string): ShownCard | undefined {
  const printed = get(json, "embed", "printed");
  const page = webAddress(get(json, "url"))?.href;
  const publisher = text(get(json, "source", "publisher", "name"));
  const parts = texts(get(json, "parts"));
  const title = text(get(printed, "title"));
  const exactWords = text(get(printed, "links", "exactWords"));
  const sourceAndProof = text(get(printed, "links", "sourceAndProof"));
  const isAsked = get(json, "id") === card && get(json, "article") === article;
  if (!isAsked || !page || !publisher || (parts.length === 0 && !title)) return undefined;
  if (!exactWords || !sourceAndProof) return undefined;
  const [opening = "", closing = ""] = texts(get(printed, "quotationMarks"));
  const language = tag(get(printed, "language"));
  return {
    page,
    source: webAddress(get(json, "source", "deepLink"))?.href,
    publisher,
    language,
    wordsLanguage: tag(get(json, "language")) || language,
    parts,
    marks: [opening, closing],
    mark: text(get(printed, "mark")),
    context: text(get(printed, "context")),
    title,
    summary: text(get(printed, "summary")),
    name: text(get(printed, "name")),
    role: text(get(printed, "role")),
    where: text(get(printed, "where")),
    when: text(get(printed, "when")),
    links: {
      language: tag(get(printed, "links", "language")),
      exactWords,
      sourceAndProof,
    },
  };
}

/** The value at the end of a path; `undefined` where the path breaks off. */
function get(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (inner instanceof Object ? Reflect.get(inner, name) : undefined),
    value,
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_TEXT ? value : undefined;
}

/** All of a list's texts, or none: words with a gap would be other words. */
function texts(value: unknown): string[] {
  if (!Array.isArray(value) || value.length > MOST_PARTS) return [];
  const good = value.map(text).filter((item) => item !== undefined);
  return good.length === value.length ? good : [];
}

/** A language tag, or nothing, which means that it is unknown. */
function tag(value: unknown): string {
  return typeof value === "string" && /^[A-Za-z0-9-]{2,35}$/.test(value) ? value : "";
}
