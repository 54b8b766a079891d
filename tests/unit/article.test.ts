import { describe, expect, test } from "vitest";
import { Article } from "../../src/model/article";
import { changeAt, pathOf } from "../fixtures/change-at";
import { inventedArticle, LONG_WORDS } from "../fixtures/invented-article";

/*
 * In the invented article quote 0 is short, quote 2 has two parts and quote 5
 * is translated; it has one person and one event.
 */

function issuesOf(value: unknown) {
  const { error } = Article.safeParse(value);
  return error?.issues.map(({ path, message }) => ({ path: path.join("/"), message })) ?? [];
}

const quote = inventedArticle.quotes[0];
const event = inventedArticle.events[0];
const person = inventedArticle.people[0];
const firstPart = quote?.parts[0];

test("the invented article passes, and comes out as it went in", () => {
  expect(Article.parse(inventedArticle)).toEqual(inventedArticle);
});

describe("an article may do without", () => {
  test.for([
    "/url",
    "/datePublished",
    "/people/0/role",
    "/people/0/organization",
    "/people/0/country",
    "/people/0/sameAs",
    "/quotes/0/when",
    "/quotes/0/where",
    "/quotes/5/translator",
    "/events/0/where",
  ])("%s", (pointer) => {
    expect(issuesOf(changeAt(inventedArticle, pointer, undefined))).toEqual([]);
  });
});

describe("an article may hold", () => {
  test.for([
    ["/$schema", "https://cards.example/schema/article.json"],
    ["/dateModified", "2031-05-10T08:00:00+02:00"],
    ["/dateline", "PORT ILSE"],
    ["/authors", []],
    ["/people/0/printedRole", "Minister for Ferries"],
    ["/people/0/nativeName", "オットー"],
    ["/quotes", []],
    ["/events/0/participants", []],
  ] as const)("%s: %o", ([pointer, value]) => {
    expect(issuesOf(changeAt(inventedArticle, pointer, value))).toEqual([]);
  });
});

describe("an article needs", () => {
  test.for([
    "/slug",
    "/headline",
    "/language",
    "/direction",
    "/authors",
    "/publisher",
    "/publisher/name",
    "/publisher/url",
    "/source",
    "/source/digest",
    "/source/codePoints",
    "/source/checkedAt",
    "/people",
    "/people/0/name",
    "/quotes",
    "/quotes/0/parts",
    "/quotes/0/parts/0/exact",
    "/quotes/0/parts/0/prefix",
    "/quotes/0/parts/0/suffix",
    "/quotes/0/parts/0/start",
    "/quotes/0/parts/0/end",
    "/quotes/0/parts/0/matches",
    "/quotes/0/partial",
    "/quotes/0/context",
    "/quotes/0/language",
    "/quotes/0/status",
    "/quotes/0/corrections",
    "/events",
    "/events/0/name",
    "/events/0/summary",
    "/events/0/when",
    "/events/0/participants",
    "/events/0/basis",
    "/events/0/status",
    "/events/0/corrections",
  ])("%s", (pointer) => {
    const paths = issuesOf(changeAt(inventedArticle, pointer, undefined)).map(({ path }) => path);
    expect(paths).toContain(pathOf(pointer).join("/"));
  });
});

describe("refused, with the place named", () => {
  test.for([
    ["a slug in capitals", "/slug", "Invented"],
    ["a slug for a path", "/slug", "../invented"],
    ["an empty headline", "/headline", ""],
    ["a headline of two lines", "/headline", "Ferry\nFine"],
    ["a headline that turns itself around", "/headline", "Ferry \u202Eenif"],
    ["a headline of half a character", "/headline", "Ferry \uD83D"],
    ["a decomposed headline", "/headline", "Fa\u0308hre"],
    ["a headline with a space at its end", "/headline", "Ferry "],
    ["a headline that is no text", "/headline", 12],
    ["a language by its name", "/language", "English"],
    ["a direction that is none", "/direction", "auto"],
    ["a direction that no card can be set in yet", "/direction", "rtl"],
    ["an author without a line", "/authors/0/name", " "],
    ["an author's address that is a script", "/authors/0/url", "javascript:alert(1)"],
    ["too many authors", "/authors", Array.from({ length: 21 }, () => ({ name: "I. Nobody" }))],
    ["a publisher without a web address", "/publisher/url", "mail.example"],
    ["an article's address that is a file", "/url", "file:///etc/passwd"],
    ["a date of publication that is none", "/datePublished", "2031-13-01"],
    ["a time of change without its zone", "/dateModified", "2031-05-10T08:00:00"],
    ["a digest of another kind", "/source/digest", "md5-00"],
    ["a text without characters", "/source/codePoints", 0],
    ["a text of more than 2,000,000 characters", "/source/codePoints", 2_000_001],
    ["half a character", "/source/codePoints", 1000.5],
    ["a time of checking in another zone", "/source/checkedAt", "2031-05-10T06:00:00+02:00"],
    ["a person's id with a space", "/people/0/id", "the minister"],
    ["a person without a name", "/people/0/name", ""],
    ["an organization with a control character", "/people/0/organization", "Govern\u0007ment"],
    ["a country by its name", "/people/0/country", "Germany"],
    ["a country in small letters", "/people/0/country", "de"],
    ["a country that is none", "/people/0/country", "QQ"],
    ["an address elsewhere that is none", "/people/0/sameAs/0", "brandt"],
    ["too many people", "/people", Array.from({ length: 201 }, (_, id) => ({ ...person, id: `p${id}` }))],
    ["a quote without parts", "/quotes/0/parts", []],
    ["a quote of nine parts", "/quotes/0/parts", Array.from({ length: 9 }, () => firstPart)],
    ["a part without words", "/quotes/0/parts/0/exact", ""],
    ["a part with a control character", "/quotes/0/parts/0/exact", "it simply\u0000floats"],
    ["a part with a bidi override", "/quotes/0/parts/0/exact", "it simply\u202Efloats"],
    ["a part with a space at its end", "/quotes/0/parts/0/exact", "it simply float "],
    ["a decomposed part", "/quotes/0/parts/0/exact", "it simply floau\u0308"],
    ["a part over 1,200 characters", "/quotes/0/parts/0/exact", "a".repeat(1201)],
    ["a suffix with a line break", "/quotes/0/parts/0/suffix", "a\nb"],
    ["a part before the text", "/quotes/0/parts/0/start", -1],
    ["a part at half a character", "/quotes/0/parts/0/start", 1.5],
    ["a part that stands nowhere", "/quotes/0/parts/0/matches", 0],
    ["neither partial nor whole", "/quotes/0/partial", "no"],
    ["a day that is none", "/quotes/0/when/start", "2031-02-30"],
    ["a quote's language with a space", "/quotes/0/language", "en GB"],
    ["an original language that is none", "/quotes/0/translatedFrom", "?"],
    ["a translator with a tab", "/quotes/5/translator", "T.\tAnders"],
    ["a status that is none", "/quotes/0/status", "deleted"],
    [
      "a correction without a date",
      "/quotes/0/corrections",
      [{ note: "Wrong." }],
      "quotes/0/corrections/0/date",
    ],
    [
      "a correction over 600 characters",
      "/quotes/0/corrections",
      [{ date: "2031-05-11", note: "a".repeat(601) }],
      "quotes/0/corrections/0/note",
    ],
    ["a summary of half a character", "/events/0/summary", "a\uDC00"],
    ["a participant who is person and group", "/events/0/participants/0", { person: "minister", group: "a" }],
    ["too many participants", "/events/0/participants", Array.from({ length: 41 }, () => ({ group: "a" }))],
    ["an event's end before its start", "/events/0/when/end", "2031-05-01"],
  ] as const)("%s", ([, pointer, value, path = pathOf(pointer).join("/")]) => {
    const paths = issuesOf(changeAt(inventedArticle, pointer, value)).map((issue) => issue.path);
    expect(paths).toContain(path);
  });

  test.for([
    ["", "articl"],
    ["/publisher", "twitter"],
    ["/source", "text"],
    ["/people/0", "age"],
    ["/quotes/0", "text"],
    ["/quotes/0/parts/0", "html"],
    ["/quotes/0/when", "time"],
    ["/events/0", "date"],
    ["/events/0/basis", "html"],
  ] as const)("a field that is not in the schema, in '%s'", ([place, field]) => {
    const issues = issuesOf(changeAt(inventedArticle, `${place}/${field}`, "a"));
    expect(issues).toEqual([
      { path: pathOf(place).join("/"), message: expect.stringContaining(`"${field}"`) },
    ]);
  });
});

describe("texts as long as a card can set, and no longer", () => {
  test.for([
    ["/slug", 80],
    ["/headline", 300],
    ["/dateline", 120],
    ["/authors/0/name", 100],
    ["/publisher/name", 60],
    ["/people/0/name", 80],
    ["/people/0/role", 100],
    ["/people/0/printedRole", 100],
    ["/people/0/organization", 100],
    ["/people/0/nativeName", 80],
    ["/quotes/0/context", 140],
    ["/quotes/0/where", 60],
    ["/quotes/0/translator", 120],
    ["/quotes/0/when/stated", 120],
    ["/quotes/0/parts/0/prefix", 64],
    ["/quotes/0/parts/0/suffix", 64],
    ["/events/0/name", 120],
    ["/events/0/summary", 240],
    ["/events/0/where", 60],
    ["/events/0/participants/1/group", 80],
  ] as const)("%s: %i", ([pointer, longest]) => {
    const path = pathOf(pointer).join("/");
    expect(issuesOf(changeAt(inventedArticle, pointer, "a".repeat(longest)))).toEqual([]);
    expect(issuesOf(changeAt(inventedArticle, pointer, "a".repeat(longest + 1)))).toMatchObject([{ path }]);
  });
});

describe("a status and its corrections", () => {
  const correction = (date: string) => ({ date, note: "The name was wrong.", was: "a", now: "b" });
  const withStatus = (list: "quotes" | "events", status: string, dates: string[]) =>
    changeAt(
      changeAt(inventedArticle, `/${list}/0/status`, status),
      `/${list}/0/corrections`,
      dates.map(correction),
    );

  test.for([
    ["current", []],
    ["corrected", ["2031-05-11"]],
    ["corrected", ["2031-05-11", "2031-05-11", "2031-06-01"]],
    ["withdrawn", ["2031-05-11"]],
  ] as const)("may be '%s' with %o", ([status, dates]) => {
    for (const list of ["quotes", "events"] as const)
      expect(issuesOf(withStatus(list, status, [...dates]))).toEqual([]);
  });

  test.for([
    ["current", ["2031-05-11"], "has corrections, but the status is 'current'"],
    ["corrected", [], "must say why the status is 'corrected'"],
    ["withdrawn", [], "must say why the status is 'withdrawn'"],
    ["corrected", ["2031-06-01", "2031-05-11"], "must stand in the order of their dates"],
  ] as const)("may not be '%s' with %o", ([status, dates, message]) => {
    for (const list of ["quotes", "events"] as const)
      expect(issuesOf(withStatus(list, status, [...dates]))).toEqual([
        { path: `${list}/0/corrections`, message },
      ]);
  });
});

describe("what no field can know alone is refused too, with the place named", () => {
  test.for([
    [
      "two people of one id",
      changeAt(inventedArticle, "/people/1", person),
      { path: "people/1/id", message: "'minister' is used twice" },
    ],
    [
      "two quotes of one id",
      changeAt(inventedArticle, "/quotes/3/id", "short"),
      { path: "quotes/3/id", message: "'short' is used twice" },
    ],
    [
      "two events of one id",
      changeAt(inventedArticle, "/events/1", event),
      { path: "events/1/id", message: "'inquiry' is used twice" },
    ],
    [
      "an event with the id of a quote",
      changeAt(inventedArticle, "/events/1", { ...event, id: "short" }),
      { path: "events/1/id", message: "'short' is used twice" },
    ],
    [
      "a speaker who is nobody",
      changeAt(inventedArticle, "/quotes/4/speaker", "nobody"),
      { path: "quotes/4/speaker", message: "no person has the id 'nobody'" },
    ],
    [
      "a quote of no event",
      changeAt(inventedArticle, "/quotes/4/event", "nothing"),
      { path: "quotes/4/event", message: "no event has the id 'nothing'" },
    ],
    [
      "a quote of a quote",
      changeAt(inventedArticle, "/quotes/4/event", "short"),
      { path: "quotes/4/event", message: "no event has the id 'short'" },
    ],
    [
      "a participant who is nobody",
      changeAt(inventedArticle, "/events/0/participants/0", { person: "nobody" }),
      { path: "events/0/participants/0/person", message: "no person has the id 'nobody'" },
    ],
    [
      "an event of no event",
      changeAt(inventedArticle, "/events/0/partOf", "nothing"),
      { path: "events/0/partOf", message: "no event has the id 'nothing'" },
    ],
    [
      "an event of itself",
      changeAt(inventedArticle, "/events/0/partOf", "inquiry"),
      { path: "events/0/partOf", message: "makes the event a part of itself" },
    ],
    [
      "a part one character longer than its words",
      changeAt(inventedArticle, "/quotes/0/parts/0/end", (firstPart?.end ?? 0) + 1),
      {
        path: "quotes/0/parts/0/end",
        message: "does not lie as many code points behind start as exact has",
      },
    ],
    [
      "an event's stretch that ends before it starts",
      changeAt(inventedArticle, "/events/0/basis/end", 1),
      { path: "events/0/basis/end", message: "does not lie as many code points behind start as exact has" },
    ],
    [
      "a part behind the end of the text",
      changeAt(inventedArticle, "/quotes/0/parts/0", { ...firstPart, start: 900_000, end: 900_016 }),
      { path: "quotes/0/parts/0/end", message: "lies behind the end of the text" },
    ],
    [
      "an event's stretch behind the end of the text",
      changeAt(inventedArticle, "/events/0/basis", { ...firstPart, start: 900_000, end: 900_016 }),
      { path: "events/0/basis/end", message: "lies behind the end of the text" },
    ],
    [
      "parts in another order than the article's",
      changeAt(inventedArticle, "/quotes/2/parts", inventedArticle.quotes[2]?.parts.toReversed()),
      { path: "quotes/2/parts/1/start", message: "lies before the end of the part above" },
    ],
    [
      "a part that stands inside the one above",
      changeAt(inventedArticle, "/quotes/0/parts/1", firstPart),
      { path: "quotes/0/parts/1/start", message: "lies before the end of the part above" },
    ],
  ] as const)("%s", ([, article, issue]) => {
    expect(issuesOf(article)).toEqual([issue]);
  });

  test("parts that hold more than 1,200 characters together", () => {
    const exact = LONG_WORDS.slice(0, 601).trim();
    const parts = [0, 700].map((start) => ({ ...firstPart, exact, start, end: start + exact.length }));
    expect(issuesOf(changeAt(inventedArticle, "/quotes/0/parts", parts))).toEqual([
      { path: "quotes/0/parts", message: "holds more than 1,200 characters together" },
    ]);
  });

  test("a stretch that ends with the text is inside it", () => {
    const end = inventedArticle.source.codePoints;
    const basis = { ...firstPart, start: end - 16, end };
    expect(issuesOf(changeAt(inventedArticle, "/events/0/basis", basis))).toEqual([]);
  });

  test("offsets count code points, not UTF-16 units", () => {
    const part = { exact: "👍", prefix: "", suffix: "", start: 10, end: 11, matches: 1 };
    expect(issuesOf(changeAt(inventedArticle, "/quotes/0/parts", [part]))).toEqual([]);
    expect(issuesOf(changeAt(inventedArticle, "/quotes/0/parts", [{ ...part, end: 12 }]))).toHaveLength(1);
  });
});
