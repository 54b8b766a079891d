import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { cardNamed } from "../fixtures/card-named";
import { WORDS } from "../fixtures/invented-article";

describe("a quote's card prints", () => {
  test("its words, who said them in which role, where and when, and who published them", () => {
    expect(copyOf(cardNamed("short"))).toEqual({
      kind: "quote",
      language: "en",
      status: "current",
      publisher: "The Ilse Mail & Echo",
      address: "mail.example",
      context: "On the ferry that was seen under water",
      marks: ["“", "”"],
      parts: ["it simply floats"],
      name: "Dr Ottilie “Otto” Brandt-Nguyễn",
      role: "Minister for Ferries, Tides & Other Surprises",
      when: "May 9, 2031",
      where: "Port Ilse",
    });
  });

  test("each part that the article split off", () => {
    expect(copyOf(cardNamed("split"))).toMatchObject({ parts: WORDS.split });
  });

  test("the day and place of its event where the article gives none for the words", () => {
    expect(copyOf(cardNamed("long"))).toMatchObject({ when: "May 9, 2031", where: "Port Ilse" });
  });

  test("no place where neither the words nor their event have one", () => {
    expect(copyOf(cardNamed("long", { "/events/0/where": undefined })).where).toBeUndefined();
  });

  test.for([
    [
      "the role for readers who have not read the article",
      { "/people/0/printedRole": "Minister" },
      "Minister",
    ],
    ["the organization, where there is no role", { "/people/0/role": undefined }, "Government"],
    [
      "no role, where there is nothing to say",
      { "/people/0/role": undefined, "/people/0/organization": undefined },
      undefined,
    ],
  ] as const)("%s", ([, changes, role]) => {
    expect(copyOf(cardNamed("short", changes))).toMatchObject({ role });
  });

  test("the marks of the article's language, also around words of another", () => {
    expect(copyOf(cardNamed("cyrillic", { "/language": "de" }))).toMatchObject({ marks: ["„", "“"] });
  });

  test("the publisher's address where the article has none", () => {
    const changes = { "/url": undefined, "/publisher/url": "https://www.echo.example/" };
    expect(copyOf(cardNamed("short", changes)).address).toBe("echo.example");
  });
});

describe("an event's card prints", () => {
  test("its name, what happened, who took part, where and when", () => {
    expect(copyOf(cardNamed("inquiry"))).toEqual({
      kind: "event",
      language: "en",
      status: "current",
      publisher: "The Ilse Mail & Echo",
      address: "mail.example",
      name: "Parliament opens its ferry inquiry",
      summary: "Members ask the minister & the harbour master where the <ferry> was, and for how long.",
      who: ["Dr Ottilie “Otto” Brandt-Nguyễn", 'the town’s "other" ferry company'],
      when: "May 9, 2031",
      where: "Port Ilse",
    });
  });

  test("its day as the article's language writes it", () => {
    expect(copyOf(cardNamed("inquiry", { "/language": "de" }))).toMatchObject({ when: "9. Mai 2031" });
  });

  test("nobody where nobody took part", () => {
    expect(copyOf(cardNamed("inquiry", { "/events/0/participants": [] }))).toMatchObject({ who: [] });
  });
});

describe("a corrected card prints", () => {
  const corrections = [
    { date: "2031-05-20", note: "The harbour was misnamed." },
    { date: "2031-06-01", note: "The minister was misnamed." },
  ];

  test.for([
    ["short", "/quotes/0"],
    ["inquiry", "/events/0"],
  ] as const)("the day of its last correction, on '%s'", ([id, place]) => {
    const changes = { [`${place}/status`]: "corrected", [`${place}/corrections`]: corrections };
    expect(copyOf(cardNamed(id, changes))).toMatchObject({
      status: "corrected",
      mark: "Corrected June 1, 2031",
    });
  });

  test("no such day where nothing was corrected", () => {
    expect(copyOf(cardNamed("short")).mark).toBeUndefined();
  });
});

describe("a withdrawn card prints", () => {
  const note = "The minister never said this.";

  test.for([
    ["short", "/quotes/0"],
    ["inquiry", "/events/0"],
  ] as const)("that it is, when and why, on '%s'", ([id, place]) => {
    const changes = {
      [`${place}/status`]: "withdrawn",
      [`${place}/corrections`]: [{ date: "2031-06-01", note }],
    };
    expect(copyOf(cardNamed(id, changes))).toEqual({
      kind: "withdrawn",
      language: "en",
      status: "withdrawn",
      publisher: "The Ilse Mail & Echo",
      address: "mail.example",
      title: "This card has been withdrawn",
      reason: note,
      when: "June 1, 2031",
    });
  });

  test("none of its words", () => {
    const corrections = [{ date: "2031-06-01", note }];
    const changes = { "/quotes/0/status": "withdrawn", "/quotes/0/corrections": corrections };
    const copy = copyOf(cardNamed("short", changes));
    expect(JSON.stringify(copy)).not.toContain("floats");
    expect(JSON.stringify(copy)).not.toContain("Ottilie");
  });
});
