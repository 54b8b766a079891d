import { DEFAULT_SIZE, SCALES, SIZE_NAMES } from "../design/sizes";
import { DEFAULT_THEME, THEME_NAMES } from "../design/themes";
import { CARD_KINDS, MOST_QUERY } from "../http/gallery-options";
import { LARGEST, LONGEST_URL } from "../http/oembed-options";
import { MOST_LISTED } from "../http/page-options";
import { MOST_FOUND } from "../http/search-options";
import { webFileUrl } from "../http/web-file-url";
import type { FactCard } from "../model/fact-card";

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: true;
  description: string;
  schema: {
    type: "string" | "integer" | "number";
    enum?: readonly (string | number)[];
    default?: string | number;
    pattern?: string;
    format?: "uri";
    minimum?: number;
    maximum?: number;
    maxLength?: number;
  };
  example?: string | number;
}

/** A slug as it stands in addresses, see text-rules.ts. */
const SLUG = { type: "string", pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$", maxLength: 80 } as const;

/** All parameters of all addresses. Allowed values are the constants that requests are checked with. */
export function parametersOf(card: FactCard) {
  return {
    article: inPath("article", "Slug of the article.", SLUG, card.article),
    id: inPath("id", "Id of the quote or the event inside its article.", SLUG, card.id),
    revision: inPath(
      "revision",
      "Revision of the card. Any value is answered with the card as it is now; only the current one is kept for long.",
      { type: "string" },
      card.revision,
    ),
    sizeInName: inPath("size", "Size of the picture.", { type: "string", enum: SIZE_NAMES }, DEFAULT_SIZE),
    themeInName: inPath(
      "theme",
      "Colours of the picture.",
      { type: "string", enum: THEME_NAMES },
      DEFAULT_THEME,
    ),
    size: inQuery(
      "size",
      "Size of the picture.",
      { type: "string", enum: SIZE_NAMES, default: DEFAULT_SIZE },
      "square",
    ),
    theme: inQuery(
      "theme",
      "Colours of the picture.",
      { type: "string", enum: THEME_NAMES, default: DEFAULT_THEME },
      "dark",
    ),
    scale: inQuery(
      "scale",
      "Device pixels for each pixel of the size.",
      { type: "number", enum: SCALES, default: 1 },
      2,
    ),
    q: inQuery("q", "Words to search for.", { type: "string", maxLength: MOST_QUERY }, "talks"),
    qRequired: {
      ...inQuery("q", "Words to search for.", { type: "string", maxLength: MOST_QUERY }, "talks"),
      required: true,
    },
    after: inQuery("after", "Where the page before this one ended, as its next says.", { type: "string" }),
    limit: inQuery(
      "limit",
      "Most items of the page.",
      { type: "integer", minimum: 1, maximum: MOST_LISTED, default: MOST_LISTED },
      10,
    ),
    limitFound: inQuery(
      "limit",
      "Most cards of the page.",
      { type: "integer", minimum: 1, maximum: MOST_FOUND, default: MOST_FOUND },
      10,
    ),
    number: inPath("number", "Number of the revision, from 1.", { type: "integer", minimum: 1 }, 1),
    kind: inQuery("kind", "One kind of cards alone.", { type: "string", enum: CARD_KINDS }, "event"),
    gallerySize: inQuery(
      "size",
      "Size of the pictures that the page shows.",
      { type: "string", enum: SIZE_NAMES, default: DEFAULT_SIZE },
      "square",
    ),
    galleryTheme: inQuery(
      "theme",
      "Colours of the pictures that the page shows. Without it, the reader’s own setting decides.",
      { type: "string", enum: THEME_NAMES },
      "dark",
    ),
    previewTheme: inQuery(
      "theme",
      "Colours of the sites that are imitated. Without it, the reader’s own setting decides.",
      { type: "string", enum: THEME_NAMES },
      "dark",
    ),
    embedTheme: inQuery(
      "theme",
      "Colours of the card. Without it, the reader’s own setting decides.",
      { type: "string", enum: THEME_NAMES },
      "dark",
    ),
    url: {
      ...inQuery(
        "url",
        "Address of a card’s page.",
        { type: "string", format: "uri", maxLength: LONGEST_URL },
        card.url,
      ),
      required: true,
    },
    maxwidth: inQuery(
      "maxwidth",
      "Most CSS pixels that the embed may be wide.",
      { type: "integer", minimum: 1, maximum: LARGEST },
      600,
    ),
    maxheight: inQuery(
      "maxheight",
      "Most CSS pixels that the embed may be high.",
      { type: "integer", minimum: 1, maximum: LARGEST },
      600,
    ),
    format: inQuery(
      "format",
      "Form of the answer.",
      { type: "string", enum: ["json", "xml"], default: "json" },
      "json",
    ),
    file: inPath(
      "file",
      "Name of the file, with its hash.",
      { type: "string" },
      webFileUrl("docs.css").slice("/static/".length),
    ),
    range: {
      name: "Range",
      in: "header",
      description: "One range of bytes (RFC 9110, 14). Several, and other units, get the whole.",
      schema: { type: "string" },
      example: "bytes=0-1023",
    },
    ifMatch: {
      name: "If-Match",
      in: "header",
      description: "The ETag of the article that this changes.",
      schema: { type: "string" },
    },
    ifMatchOptional: {
      name: "If-Match",
      in: "header",
      description: "The ETag of the article that this changes, to refuse it where others changed it since.",
      schema: { type: "string" },
    },
    ifNoneMatchAny: {
      name: "If-None-Match",
      in: "header",
      description: "An asterisk, for an article that is not there yet. One of the two headers must be sent.",
      schema: { type: "string", enum: ["*"] },
    },
    ifNoneMatch: {
      name: "If-None-Match",
      in: "header",
      description: "ETags of the versions that the client holds.",
      schema: { type: "string" },
    },
  } as const satisfies Record<string, Parameter>;
}

export type ParameterName = keyof ReturnType<typeof parametersOf>;

function inPath(name: string, description: string, schema: Parameter["schema"], example: string | number) {
  return { name, in: "path", required: true, description, schema, example } as const;
}

function inQuery(name: string, description: string, schema: Parameter["schema"], example?: string | number) {
  return { name, in: "query", description, schema, ...(example === undefined ? {} : { example }) } as const;
}
