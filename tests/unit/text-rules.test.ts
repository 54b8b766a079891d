import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CountryCode,
  Digest,
  FediverseAccount,
  LanguageTag,
  line,
  Slug,
  surroundings,
  WebAddress,
} from "../../src/model/text-rules";
import { nastyPiece, nastyText } from "../fixtures/nasty-text";

const CHARACTER = /control, bidi override or broken character/;

describe("a line", () => {
  test.for([
    ["one letter", "a"],
    ["typographic marks", "“It’s ‘fine’ – said… «nobody»”"],
    ["markup, which is escaped where it is printed", `<script>alert("1 & 2")</script>`],
    ["every script", "Паром, πλοίο, phà, 渡輪, عبارة"],
    ["a no-break space between words", "18\u00A0March"],
    ["left-to-right and right-to-left marks", "a\u200Eb\u200Fc"],
    ["joiners that scripts need", "می\u200Cخواهم क्\u200Dष"],
    ["an emoji of many code points", "👩‍👩‍👧‍👦 🇩🇪"],
  ] as const)("may hold %s", ([, text]) => {
    expect(line(100).parse(text)).toBe(text);
  });

  test.for([
    ["nothing", "", CHARACTER],
    ["a line break", "two\nlines", CHARACTER],
    ["a carriage return", "two\rlines", CHARACTER],
    ["a tab", "a\tb", CHARACTER],
    ["a null character", "a\u0000b", CHARACTER],
    ["an escape character", "a\u001B[31mb", CHARACTER],
    ["a control of the second kind", "a\u0085b", CHARACTER],
    ["a delete character", "a\u007Fb", CHARACTER],
    ["a line separator", "a\u2028b", CHARACTER],
    ["a paragraph separator", "a\u2029b", CHARACTER],
    ["a bidi embedding", "a\u202Ab", CHARACTER],
    ["a bidi override", "a\u202Eb", CHARACTER],
    ["a bidi isolate", "a\u2066b\u2069", CHARACTER],
    ["a lone high surrogate", "a\uD83Db", CHARACTER],
    ["a lone low surrogate", "a\uDC4Db", CHARACTER],
    ["a noncharacter", "a\uFFFEb", CHARACTER],
    ["a noncharacter behind the first plane", "a\u{1FFFF}b", CHARACTER],
    ["a space at its start", " a", /begins or ends with white space/],
    ["a space at its end", "a ", /begins or ends with white space/],
    ["a no-break space at its end", "a\u00A0", /begins or ends with white space/],
    ["a byte order mark at its start", "\uFEFFa", /begins or ends with white space/],
    ["white space alone", "\u00A0", /begins or ends with white space/],
    ["decomposed letters", "Zu\u0308rich", /not in Unicode NFC/],
    ["more than its longest", "a".repeat(11), /10/],
  ] as const)("may not hold %s", ([, text, message]) => {
    expect(() => line(10).parse(text)).toThrow(message);
  });

  test.for(["\u200B", "\u200E\u2060", "\u00AD", "\u0301"])("that nobody can see is none: %j", (text) => {
    expect(() => line(10).parse(text)).toThrow("has nothing that can be seen");
  });

  test("that passes is well-formed, in NFC, trimmed and free of controls, whatever it was made of", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        if (!line(60).safeParse(text).success) return;
        expect(text.isWellFormed()).toBe(true);
        expect(text.normalize("NFC")).toBe(text);
        expect(text.trim()).toBe(text);
        expect(text).not.toMatch(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 2000 },
    );
  });

  test("is refused for a reason only: what has no fault of the list passes", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const clean = text
          .replace(/[\p{C}\u2028\u2029\p{Noncharacter_Code_Point}]/gu, "")
          .normalize("NFC")
          .trim();
        if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(clean)) expect(line(1200).parse(clean)).toBe(clean);
      }),
    );
  });
});

describe("surroundings", () => {
  test.for(["", " ", "said: “", " ” and "])("may be '%s'", (text) => {
    expect(surroundings(20).parse(text)).toBe(text);
  });

  test.for([
    ["a line break", "a\nb", CHARACTER],
    ["a bidi override", "\u202Ea", CHARACTER],
    ["a lone surrogate", "a\uD800", CHARACTER],
    ["decomposed letters", "u\u0308", /not in Unicode NFC/],
    ["more than their longest", "a".repeat(21), /20/],
  ] as const)("may not hold %s", ([, text, message]) => {
    expect(() => surroundings(20).parse(text)).toThrow(message);
  });
});

describe("a slug", () => {
  test.for(["a", "2031", "alaska-talks", "a-1-b", "a".repeat(80)])("may be '%s'", (slug) => {
    expect(Slug.parse(slug)).toBe(slug);
  });

  test.for([
    "",
    "Alaska",
    "alaska_talks",
    "alaska talks",
    "-alaska",
    "alaska-",
    "alaska--talks",
    "älaska",
    "a/b",
    "a.json",
    "alaska\n",
    "a".repeat(81),
  ])("may not be %j", (slug) => {
    expect(Slug.safeParse(slug).success).toBe(false);
  });
});

describe("a web address", () => {
  test.for([
    "https://mail.example/",
    "http://www.mail.example/2031/05/ferry?edition=1&x=%C3%BC#top",
    "https://mail.example:8443/a",
    "https://xn--mnchen-3ya.example/",
  ])("may be %s", (address) => {
    expect(WebAddress.parse(address)).toBe(address);
  });

  test.for([
    ["empty", ""],
    ["relative", "/2031/ferry"],
    ["without a scheme", "mail.example"],
    ["a script", "javascript:alert(1)"],
    ["data", "data:text/html,a"],
    ["of another protocol", "ftp://mail.example/"],
    ["of a host without a domain", "https://localhost/"],
    ["of a bare network address", "https://127.0.0.1/"],
    ["longer than 2,048 characters", `https://mail.example/${"a".repeat(2048)}`],
    ["one that holds a null character", "https://mail.example/\u0000"],
    ["one that holds a bidi override", "https://mail.example/\u202Efdp.exe"],
    ["one that holds a lone surrogate", "https://mail.example/\uD800"],
    ["one that holds a space", "https://mail.example/a b"],
    ["one that holds a line break", "https://mail.example/a\nb"],
    ["one that holds markup", 'https://mail.example/"><script>'],
    ["one with a user name, which reads like a host", "https://mail.example@evil.example/"],
    ["one with a backslash, which browsers read as a slash", "https://evil.example\\@mail.example/"],
    ["one with white space around it", " https://mail.example/ "],
  ] as const)("may not be %s", ([, address]) => {
    expect(WebAddress.safeParse(address).success).toBe(false);
  });

  test("that passes is an address to a browser too, of a public host, with nothing hidden in it", () => {
    const piece = fc.oneof(
      nastyPiece,
      fc.constantFrom("@", ":", "/", "//", "?", "#", ".", "%", "-", "mail", "8443"),
    );
    const part = fc.string({ unit: piece, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom("https://", "http://"), part, part, (scheme, host, path) => {
        const address = `${scheme}${host}mail.example/${path}`;
        if (!WebAddress.safeParse(address).success) return;
        expect(URL.canParse(address)).toBe(true);
        const { username, hostname, protocol } = new URL(address);
        expect(`${protocol}//`).toBe(scheme);
        expect(username).toBe("");
        expect(hostname).toMatch(/\.\p{L}/u);
        expect(address).not.toMatch(/[\s\p{C}]/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a language tag", () => {
  test.for(["en", "de-CH", "zh-Hant", "sr-Latn-RS", "es-419", "fil", "de-1996"])("may be '%s'", (tag) => {
    expect(LanguageTag.parse(tag)).toBe(tag);
  });

  test.for(["", "e", "english", "en_GB", "en-", "-en", "en GB", "en-a", "e".repeat(40), "en-abcdefghi"])(
    "may not be '%s'",
    (tag) => {
      expect(LanguageTag.safeParse(tag).success).toBe(false);
    },
  );

  test("that passes can set dates and lists", () => {
    const subtag = fc.constantFrom("12", "abc", "Latn", "US", "419", "x1", "1996", "valencia", "Hant", "de");
    fc.assert(
      fc.property(
        fc.constantFrom("en", "de", "zh", "fil"),
        fc.array(subtag, { maxLength: 3 }),
        (...parts) => {
          const tag = parts.flat().join("-");
          if (LanguageTag.safeParse(tag).success) expect(() => new Intl.DateTimeFormat(tag)).not.toThrow();
        },
      ),
    );
  });
});

describe("an account in the fediverse", () => {
  test.for(["@ana@example.social", "@a.b_c-1@news.example.org"])("may be %s", (account) => {
    expect(FediverseAccount.parse(account)).toBe(account);
  });

  test.for([
    "",
    "ana@example.social",
    "@ana",
    "@ana@",
    "@@example.social",
    "@a b@example.social",
    "@ana@<b>",
  ])("may not be '%s'", (account) => {
    expect(FediverseAccount.safeParse(account).success).toBe(false);
  });
});

describe("a country", () => {
  test.for(["US", "CN", "DE", "TW"])("may be %s", (code) => {
    expect(CountryCode.parse(code)).toBe(code);
  });

  test.for(["", "us", "USA", "U", "Germany", "U S", "12", "QQ"])("may not be '%s'", (code) => {
    expect(CountryCode.safeParse(code).success).toBe(false);
  });
});

describe("a digest", () => {
  test("is 'sha256-' and 64 lower-case hex digits", () => {
    const digest = `sha256-${"0123456789abcdef".repeat(4)}`;
    expect(Digest.parse(digest)).toBe(digest);
  });

  test.for([
    "",
    "sha256-",
    `sha256-${"a".repeat(63)}`,
    `sha256-${"a".repeat(65)}`,
    `sha256-${"A".repeat(64)}`,
    `sha512-${"a".repeat(64)}`,
    `${"a".repeat(64)}`,
    `sha256-${"g".repeat(64)}`,
  ])("may not be '%s'", (digest) => {
    expect(Digest.safeParse(digest).success).toBe(false);
  });
});
