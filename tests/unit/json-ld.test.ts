import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { jsonLd } from "../../src/cards/json-ld";
import { cardNamed } from "../fixtures/card-named";
import { WORDS } from "../fixtures/invented-article";

const ORIGIN = "https://cards.example";
const UNPUBLISHED = { "/url": undefined, "/datePublished": undefined };

/** A card's JSON-LD as it is sent. */
function sent(id: string, changes: Record<string, unknown> = {}) {
  const card = cardNamed(id, changes);
  const data: unknown = JSON.parse(JSON.stringify(jsonLd(card, copyOf(card), ORIGIN, "0123456789ab")));
  return data;
}

/** All keys of a document, at any depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

const article = {
  "@type": "NewsArticle",
  headline: "Ferry ‘Fine’ After Quiet Night",
  inLanguage: "en",
  url: "https://www.mail.example/2031/05/ferry?edition=1",
  datePublished: "2031-05-10",
  author: [{ "@type": "Person", name: "I. Nobody" }],
  publisher: { "@type": "NewsMediaOrganization", name: "The Ilse Mail & Echo", url: "https://mail.example/" },
};

const minister = {
  "@type": "Person",
  name: "Dr Ottilie “Otto” Brandt-Nguyễn",
  jobTitle: "Minister for Ferries, Tides & Other Surprises",
  affiliation: { "@type": "Organization", name: "Government" },
  sameAs: ["https://people.example/brandt"],
};

const place = { "@type": "Place", name: "Port Ilse" };

describe("a quote is a schema.org Quotation", () => {
  test("with its words, who said them, when, where, and the article that it is based on", () => {
    expect(sent("short")).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Quotation",
      "@id": "https://cards.example/cards/invented/short",
      url: "https://cards.example/cards/invented/short",
      identifier: "invented/short",
      text: "it simply floats",
      abstract: "On the ferry that was seen under water",
      inLanguage: "en",
      spokenByCharacter: minister,
      creator: minister,
      dateCreated: "2031-05-09",
      locationCreated: place,
      isBasedOn: article,
      recordedAt: {
        "@type": "Event",
        "@id": "https://cards.example/cards/invented/inquiry",
        name: "Parliament opens its ferry inquiry",
        startDate: "2031-05-09",
        location: place,
      },
    });
  });

  test("with split parts on lines of their own", () => {
    expect(sent("split")).toMatchObject({ text: WORDS.split.join("\n") });
  });

  test("with its translator", () => {
    expect(sent("cyrillic")).toMatchObject({
      inLanguage: "ru",
      translator: { "@type": "Person", name: "T. Anders" },
    });
  });

  test("without a date and a place of its own where the article gives none", () => {
    const data = sent("long");
    expect(data).not.toHaveProperty("dateCreated");
    expect(data).not.toHaveProperty("locationCreated");
    expect(data).not.toHaveProperty("translator");
  });
});

describe("an event is a schema.org Event", () => {
  test("with its day, its place, who took part, what was said there, and the article about it", () => {
    expect(sent("inquiry")).toMatchObject({
      "@type": "Event",
      "@id": "https://cards.example/cards/invented/inquiry",
      name: "Parliament opens its ferry inquiry",
      startDate: "2031-05-09",
      endDate: "2031-05-09",
      location: place,
      attendee: [minister, { "@type": "Organization", name: 'the town’s "other" ferry company' }],
      subjectOf: article,
      recordedIn: Object.keys(WORDS).map((id) => ({
        "@type": "Quotation",
        "@id": `https://cards.example/cards/invented/${id}`,
        isBasedOn: article,
      })),
    });
  });

  test("with the larger event that it is part of", () => {
    const events = [
      { ...Object(cardNamed("inquiry")).event, partOf: "session" },
      { ...Object(cardNamed("inquiry")).event, id: "session", name: "The session" },
    ];
    expect(sent("inquiry", { "/events": events })).toMatchObject({
      superEvent: {
        "@type": "Event",
        "@id": "https://cards.example/cards/invented/session",
        name: "The session",
      },
    });
    expect(sent("inquiry")).not.toHaveProperty("superEvent");
  });

  test.for([
    ["a day", { start: "2031-05-09", precision: "day" }, "2031-05-09", "2031-05-09"],
    ["days", { start: "2031-05-09", end: "2031-05-11", precision: "day" }, "2031-05-09", "2031-05-11"],
    ["a week, as its month", { start: "2031-05-05", precision: "week" }, "2031-05", undefined],
    ["a month", { start: "2031-05-01", precision: "month" }, "2031-05", undefined],
    ["a year", { start: "2031-01-01", precision: "year" }, "2031", undefined],
  ] as const)("no more exact than it is known: %s", ([, when, startDate, endDate]) => {
    const data = Object(sent("inquiry", { "/events/0/when": when }));
    expect(data.startDate).toBe(startDate);
    expect(data.endDate).toBe(endDate);
  });
});

describe("the pictures of a card are ImageObjects", () => {
  test.for([
    ["short", "“it simply floats”"],
    ["inquiry", expect.stringMatching(/^Parliament opens its ferry inquiry\. Members ask .* Port Ilse/)],
  ] as const)("of every size, with the words that '%s' shows", ([id, words]) => {
    expect(Object(sent(id)).image).toEqual(
      [
        ["og", 1200, 630],
        ["square", 1080, 1080],
        ["portrait", 1080, 1350],
        ["story", 1080, 1920],
      ].map(([size, width, height]) => ({
        "@type": "ImageObject",
        contentUrl: `https://cards.example/cards/invented/${id}/0123456789ab/${size}-light.png`,
        width,
        height,
        encodingFormat: "image/png",
        caption: expect.stringContaining("Port Ilse, May 9, 2031. The Ilse Mail & Echo."),
        embeddedTextCaption: words,
        creditText: "The Ilse Mail & Echo",
        digitalSourceType: expect.stringMatching(/^https:\/\/schema\.org\//),
      })),
    );
  });
});

describe("corrections", () => {
  const corrections = [{ date: "2031-06-01", note: "A word was wrong." }];

  test.for([
    ["short", "/quotes/0"],
    ["inquiry", "/events/0"],
  ] as const)("of '%s' are CorrectionComments", ([id, place]) => {
    expect(
      sent(id, { [`${place}/status`]: "corrected", [`${place}/corrections`]: corrections }),
    ).toMatchObject({
      correction: [{ "@type": "CorrectionComment", datePublished: "2031-06-01", text: "A word was wrong." }],
    });
  });

  test("that take a quote back take it out of its event", () => {
    const changes = { "/quotes/0/status": "withdrawn", "/quotes/0/corrections": corrections };
    const { recordedIn } = Object(sent("inquiry", changes));
    expect(recordedIn).toHaveLength(Object.keys(WORDS).length - 1);
    expect(JSON.stringify(recordedIn)).not.toContain("it simply floats");
  });
});

describe("nothing is invented", () => {
  test.for(["short", "inquiry"])("about an article that is not published, on '%s'", (id) => {
    const keys = keysOf(sent(id, UNPUBLISHED));
    for (const key of ["datePublished", "dateModified", "dateline"]) expect(keys).not.toContain(key);
    const data = Object(sent(id, UNPUBLISHED));
    expect(data.isBasedOn ?? data.subjectOf).not.toHaveProperty("url");
  });

  test("about a person of whom the article gives the name alone", () => {
    const { creator } = Object(sent("short", { "/people/0": { id: "minister", name: "Ottilie Brandt" } }));
    expect(creator).toEqual({ "@type": "Person", name: "Ottilie Brandt" });
  });
});
