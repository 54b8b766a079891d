import * as z from "zod";
import { COUNTRY_CODES } from "./country-codes";

/*
 * What a string from article data may hold. Refused: control characters,
 * lone surrogates, noncharacters, and the bidirectional overrides, embeddings
 * and isolates that can make a line read differently from what it says
 * (Unicode TR36, "Trojan Source"). Left-to-right marks and the joiners that
 * scripts need stay allowed.
 */
const PLAIN = String.raw`[^\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202E\u2066-\u2069]`;
const PLAIN_TEXT = new RegExp(`^(?!\\s)${PLAIN}+(?<!\\s)$`, "u");
const PLAIN_SURROUNDINGS = new RegExp(`^${PLAIN}*$`, "u");

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A non-empty line of NFC text, at most `max` UTF-16 units, no white space at its ends. */
export function line(max: number) {
  return z
    .string()
    .max(max)
    .regex(
      PLAIN_TEXT,
      "is empty, begins or ends with white space, or holds a control, bidi override or broken character",
    )
    .refine((text) => VISIBLE.test(text), "has nothing that can be seen")
    .refine((text) => text === text.normalize("NFC"), "is not in Unicode NFC");
}

/** Text that stands before or after a selected stretch: may be empty, may start or end with a space. */
export function surroundings(max: number) {
  return z
    .string()
    .max(max)
    .regex(PLAIN_SURROUNDINGS, "holds a control, bidi override or broken character")
    .refine((text) => text === text.normalize("NFC"), "is not in Unicode NFC");
}

/** A lower-case slug: letters, digits and single hyphens. Ids stand in URLs, so they are short. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is not a lower-case slug such as 'alaska-talks'");

/**
 * An absolute web address without user name, white space or characters that
 * have to be percent-encoded. 2,048 characters is the longest that link-preview
 * crawlers keep.
 */
export const WebAddress = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/[^\s/?#@\\\p{C}]+(?:[/?#][^\s"<>\\^`{|}\p{C}]*)?$/u, "is not a plain web address")
  .refine(hasDomain, "is not a web address with a domain name")
  .meta({ format: "uri" });

function hasDomain(address: string): boolean {
  return URL.canParse(address) && z.regexes.domain.test(new URL(address).hostname);
}

/**
 * An account such as `@name@example.social`.
 * @see https://docs.joinmastodon.org/entities/Account/#acct
 */
export const FediverseAccount = z
  .string()
  .max(255)
  .regex(/^@[\w][\w.-]*@[^@]+$/, "is not an account such as '@name@example.social'")
  .refine((account) => z.regexes.domain.test(account.slice(account.lastIndexOf("@") + 1)), "names no domain");

/** A BCP 47 language tag such as `en` or `zh-Hant`, one that Intl understands. */
export const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "is not a BCP 47 language tag")
  .refine(isLanguageTag, "is not a BCP 47 language tag");

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** An ISO 3166-1 alpha-2 code such as `US`. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 alpha-2 code")
  .refine((code) => COUNTRY_CODES.has(code), "is no country's code");

/** A digest as `digestText` writes it. */
export const Digest = z.string().regex(/^sha256-[0-9a-f]{64}$/, "is not 'sha256-' and 64 hex digits");
