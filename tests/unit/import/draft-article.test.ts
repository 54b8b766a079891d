import { describe, expect, test } from "vitest";
import { draftArticle } from "../../../src/import/draft-article";
import type { SavedArticle } from "../../../src/import/saved-article";
import { Article } from "../../../src/model/article";
import { proveArticle } from "../../../src/model/proof";
import { saveText } from "../../fixtures/saved-text";

const TEXT = `Dam Minister Ada Quill opened the dam at Lakeside on Monday.
“It holds 👍🏽,” Quill said. “Nobody has to leave.”
“We looked at it,” the Ministry of Water said.
The “smart” wall is dry.`;

const METADATA: SavedArticle["metadata"] = {
  headline: "The dam holds",
  language: "en",
  authors: [{ name: "Mary Stone" }],
  publisher: { name: "Valley News", url: "https://valley.example/" },
  datePublished: "2025-03-05T09:00:00+01:00",
};

const draft = (metadata = METADATA, text = TEXT) =>
  draftArticle({ ...saveText("en", text), metadata }, { now: new Date("2025-03-06T00:00:00Z") });

const codes = ({ findings }: ReturnType<typeof draft>) =>
  findings.map(({ level, code, path }) => `${level} ${code} ${path}`);

describe("a draft", () => {
  test("passes the schema and proves itself against the text", () => {
    const { article, text } = draft();
    expect(Article.safeParse(article).error).toBeUndefined();
    expect(proveArticle(article, text)).toEqual([]);
  });

  test("counts in code points, not in halves of an emoji", () => {
    const { article, text } = draft();
    const part = article.quotes[1]?.parts[0];
    expect([...text].slice(part?.start, part?.end).join("")).toBe("Nobody has to leave.");
  });

  test("gives each speaker once, with the role that the article gives", () => {
    const { people, quotes } = draft().article;
    expect(people.map(({ id, name, role }) => ({ id, name, role }))).toEqual([
      { id: "ada-quill", name: "Ada Quill", role: "Dam Minister" },
      { id: "the-ministry-of-water", name: "the Ministry of Water", role: undefined },
    ]);
    expect(quotes.map(({ id, speaker }) => [id, speaker])).toEqual([
      ["quill-it-holds", "ada-quill"],
      ["quill-nobody-has-to-leave", "ada-quill"],
      ["water-we-looked-at-it", "the-ministry-of-water"],
    ]);
  });

  test.for([
    ["acting Police Chief", undefined],
    ["Lakeside Water Ministry spokeswoman", "Lakeside Water Ministry"],
  ] as const)("gives a body that the role names, and no office: %s", ([role, organization]) => {
    const [person] = draft(METADATA, `“It holds,” said ${role} Ada Quill.`).article.people;
    expect(person?.role).toBe(role);
    expect(person?.organization).toBe(organization);
  });

  test("names an event by what happened, and not by its dateline", () => {
    const { events } = draft(METADATA, "PORT ILSE (AP) — The town closed its dam on Monday.").article;
    expect(events.map(({ name }) => name)).toEqual(["The town closed its dam on Monday"]);
  });

  test("says when its events were, as stated and resolved, and what they rest on", () => {
    const [event] = draft().article.events;
    expect(event).toMatchObject({
      when: { start: "2025-03-03", precision: "day", stated: "on Monday" },
      where: "Lakeside",
      participants: [{ person: "ada-quill" }],
      basis: { exact: "Dam Minister Ada Quill opened the dam at Lakeside on Monday." },
    });
  });

  test("says how sure it is of each card", () => {
    expect(draft().confidence).toMatchObject({
      "quill-it-holds": "high",
      "quill-nobody-has-to-leave": "medium",
    });
  });

  test("names all that is still to do, to check, and that was passed over", () => {
    expect(codes(draft())).toEqual([
      "must placeholder /quotes/0/context",
      "must placeholder /quotes/1/context",
      "must placeholder /quotes/2/context",
      "must placeholder /events/0/summary",
      "check unsure-speaker /quotes/1",
      "check unsure-date /events/0/when",
      "note missing /url",
      "note skipped-words ",
    ]);
  });
});

describe("what the article does not say", () => {
  test("is a placeholder that nobody could take for its words, and a finding", () => {
    const made = draft({ authors: [], language: "en" });
    expect(made.article.publisher.name).toBe("[Publisher]");
    expect(made.article.headline).toBe("[Headline]");
    expect(codes(made)).toEqual(
      expect.arrayContaining([
        "must missing /headline",
        "must missing /publisher/name",
        "must missing /publisher/url",
        "check missing /authors",
        "check missing /datePublished",
      ]),
    );
    expect(Article.safeParse(made.article).success).toBe(true);
  });

  test("is never guessed: without a date of its own no weekday is resolved", () => {
    const { datePublished: _, ...undated } = METADATA;
    const made = draft(undated);
    expect(made.article.events).toEqual([]);
    expect(codes(made)).toContain("check no-date ");
  });

  test("is said of a quote without a speaker, too", () => {
    const made = draft(METADATA, "“The dam holds and nobody has to leave.”");
    expect(made.article.people[0]?.name).toBe("[Who said this?]");
    expect(codes(made)).toContain("must no-speaker /quotes/0/speaker");
  });

  test("is the language of a page whose words are of another one than it states", () => {
    const made = draft({ ...METADATA, language: "es", statedLanguage: "en" });
    expect(codes(made)).toContain("check unsure-language /language");
    expect(made.findings.find(({ code }) => code === "unsure-language")?.problem).toMatch(/'en'.*'es'/);
  });

  test("is a language that cards cannot set yet", () => {
    expect(codes(draft({ ...METADATA, language: "ar" }))).toContain("must unsupported /direction");
  });
});

test("a quote longer than a card is left out, and said to be", () => {
  const made = draft(METADATA, `“${"It holds. ".repeat(200)}” Ada Quill said.`);
  expect(made.article.quotes).toEqual([]);
  expect(codes(made)).toContain("check too-long ");
});

describe("an event", () => {
  const events = (text: string, metadata = METADATA) => draft(metadata, text).article.events;

  test("reads figures as its article's country does", () => {
    const text = "The ship left on 03/04/2025.";
    expect(events(text, { ...METADATA, language: "en-GB" })[0]?.when.start).toBe("2025-04-03");
    expect(events(text)[0]?.when.start).toBe("2025-03-04");
  });

  test("has nobody by the name of a month", () => {
    expect(events("It closed on Jan. 30.").map(({ participants }) => participants)).toEqual([[]]);
  });

  test("is left out, and said to be, behind the twentieth and in endless sentences", () => {
    const dated = Array.from({ length: 23 }, (_, day) => `They met on May ${day + 1}, 2024.`);
    const many = draft(METADATA, dated.join("\n"));
    expect(many.article.events).toHaveLength(20);
    expect(codes(many).filter((code) => code.includes("too-long"))).toEqual(["note too-long /events"]);
    const endless = draft(METADATA, `They met on May 1, 2024${", and talked".repeat(60)}.`);
    expect(endless.article.events).toEqual([]);
    expect(codes(endless)).toContain("note too-long ");
  });
});
