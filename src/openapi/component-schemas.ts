import * as z from "zod";
import { ArticleCards, ArticleList, FoundCards } from "../model/article-listing";
import { ArticleRecord, ArticleRevision, ChangeAnswer, RevisionList } from "../model/change-answer";
import { CorrectCard, PutArticle, RemoveArticle, RestoreCard, WithdrawCard } from "../model/change-request";
import { FactCard } from "../model/fact-card";
import { PROBLEM_CODE_NAMES } from "./problem-codes";

/*
 * The bodies of answers as OpenAPI's components, made of the schemas that the
 * code takes its types from. Import this when it is needed only: making
 * schemas takes longer than drawing a card.
 */

/** Problem details (RFC 9457) with our own members. */
const Problem = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int().min(400).max(599),
  code: z.enum(PROBLEM_CODE_NAMES),
  detail: z.string(),
  option: z.string().optional(),
  allowed: z.array(z.union([z.string(), z.number()])).optional(),
  /**
   * JSON Pointers (RFC 6901) into the body, each with what is wrong there; for a
   * field that may not change in silence, with what is published and what was sent.
   */
  problems: z
    .array(
      z.strictObject({
        pointer: z.string(),
        detail: z.string(),
        published: z.string().optional(),
        sent: z.string().optional(),
      }),
    )
    .optional(),
});

/** A card in schema.org's terms; its vocabulary says more than a schema could. */
const StructuredData = z.looseObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.enum(["Quotation", "Event"]),
  "@id": z.url(),
  url: z.url(),
  identifier: z.string(),
  image: z.array(z.looseObject({ "@type": z.literal("ImageObject"), contentUrl: z.url() })),
});

const Health = z.strictObject({
  status: z.literal("ok"),
  version: z.string(),
  design: z.int(),
  drawings: z.strictObject({ fast: z.int(), resvg: z.int() }),
});

/** oEmbed 1.0, as far as cards use it (https://oembed.com/#section2.3). */
const Oembed = z.looseObject({
  type: z.enum(["rich", "link", "photo"]),
  version: z.literal("1.0"),
  title: z.string(),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
  html: z.string().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
});

/** JSON Schema 2020-12, as far as every one of ours goes. */
const JsonSchema = z.looseObject({ $id: z.url(), $schema: z.url(), title: z.string() });

const Manifest = z.looseObject({
  name: z.string(),
  short_name: z.string(),
  start_url: z.string(),
  display: z.string(),
  icons: z.array(
    z.strictObject({ src: z.string(), type: z.string(), sizes: z.string(), purpose: z.string() }),
  ),
});

/** JSON Feed 1.1, as far as corrections use it (https://www.jsonfeed.org/version/1.1/). */
const JsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  next_url: z.url().optional(),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string(),
      content_text: z.string(),
      date_published: z.iso.datetime(),
      language: z.string(),
      _factcard: z.strictObject({
        article: z.string(),
        card: z.string().optional(),
        kind: z.enum(["correction", "withdrawal", "removal", "restoration"]),
        status: z.enum(["current", "corrected", "withdrawn"]),
      }),
    }),
  ),
});

const OpenApi = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

const SCHEMAS = {
  FactCard,
  ArticleList,
  ArticleCards,
  FoundCards,
  JsonFeed,
  PutArticle,
  RemoveArticle,
  CorrectCard,
  WithdrawCard,
  RestoreCard,
  ChangeAnswer,
  ArticleRecord,
  ArticleRevision,
  RevisionList,
  StructuredData,
  Oembed,
  Problem,
  Health,
  JsonSchema,
  Manifest,
  OpenApi,
};

export type SchemaName = keyof typeof SCHEMAS;

/** All schemas by name, in JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export const COMPONENT_SCHEMAS: Record<string, object> = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => {
    // OpenAPI names the dialect once, for all.
    const { $schema: _, ...body } = z.toJSONSchema(schema, { io: "output" });
    return [name, body];
  }),
);
