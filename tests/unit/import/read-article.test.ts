import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/import/read-article";
import { textOf } from "../../../src/import/saved-article";
import { normaliseText } from "../../../src/model/source-text";

const bytes = (text: string) => new TextEncoder().encode(text);

const BODY = `<p>The dam at Lake Ada holds, the people who look after it said on Monday, and nobody has to leave the valley below it.</p>
<p>“It holds,” said Ada Quill, who has looked after the dam for more than thirty years and knows every one of its stones.</p>
<p>The ministry sent two engineers, who walked up and down the wall for an hour, looked at the water, and went home again.</p>`;

const page = (head: string, body = `<article><h1>The dam holds</h1>${BODY}</article>`) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>The dam holds | Valley News</title>${head}</head><body>${body}</body></html>`;

const read = (html: string) => readArticle(bytes(html), "dam.html");
const kinds = (html: string) => read(html).blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 20)}`);

describe("a saved page says of itself", () => {
  test("all that its JSON-LD has, in a graph and by reference", () => {
    const graph = {
      "@graph": [
        { "@type": "Organization", "@id": "#org", name: "Valley News", url: "https://valley.example/" },
        {
          "@type": "NewsArticle",
          url: "https://valley.example/old",
          headline: "Another article",
          author: { name: "Tom Stone" },
        },
        {
          "@type": ["NewsArticle"],
          url: "https://valley.example/dam",
          headline: "The dam holds",
          datePublished: "2025-03-04T10:00:00+0100",
          dateModified: "2025-03-05",
          author: [{ "@type": "Person", name: "Mary Quill", url: "https://valley.example/quill" }],
          publisher: { "@id": "#org" },
        },
      ],
    };
    const link = '<link rel="canonical" href="https://valley.example/dam">';
    const { metadata } = read(
      page(`${link}<script type="application/ld+json">${JSON.stringify(graph)}</script>`),
    );
    expect(metadata).toEqual({
      headline: "The dam holds",
      language: "en-GB",
      authors: [{ name: "Mary Quill", url: "https://valley.example/quill" }],
      publisher: { name: "Valley News", url: "https://valley.example/" },
      url: "https://valley.example/dam",
      datePublished: "2025-03-04T10:00:00+01:00",
      dateModified: "2025-03-05",
    });
  });

  test("what its meta tags have, where the JSON-LD is broken", () => {
    const head = `<script type="application/ld+json">{"@type": </script>
      <meta property="og:site_name" content="Valley News"><meta name="author" content="Mary Quill and Tom Stone">
      <meta property="article:published_time" content="2025-03-04"><meta property="og:url" content="https://valley.example/dam">`;
    expect(read(page(head)).metadata).toMatchObject({
      authors: [{ name: "Mary Quill" }, { name: "Tom Stone" }],
      publisher: { name: "Valley News", url: "https://valley.example/" },
      datePublished: "2025-03-04",
    });
  });

  const ld = (...objects: object[]) =>
    `<script type="application/ld+json">${JSON.stringify(objects)}</script>`;
  const news = (fields: object) => ({ "@type": "NewsArticle", headline: "The dam holds", ...fields });

  test.for([
    ["not the newspaper's name", "<header><h1>The Valley News</h1></header><h2>The dam holds</h2>"],
    ["not the kicker before it", "<h1><span>Opinion</span><span>The dam holds</span></h1>"],
    ["not the section's name", "<h1>Valley</h1><h1>The dam holds</h1>"],
  ] as const)("its headline once, and %s", ([, headings]) => {
    const { metadata, blocks } = read(page(ld(news({})), `<article>${headings}${BODY}</article>`));
    expect(metadata.headline).toBe("The dam holds");
    expect(blocks.filter(({ text }) => text.endsWith("The dam holds"))).toEqual([
      { kind: "headline", text: "The dam holds" },
    ]);
  });

  test("the headline that readers see, where search engines are given another", () => {
    const body = `<article><h1>Dam at Lake Ada holds, say engineers</h1>${BODY}</article>`;
    const { headline } = read(page(ld(news({ headline: "Valley safe" })), body)).metadata;
    expect(headline).toBe("Dam at Lake Ada holds, say engineers");
  });

  test.for([
    [
      "its address, whatever the slash behind it",
      "A wall of stone",
      '<link rel="canonical" href="https://valley.example/dam/">',
    ],
    ["its headline", "The dam holds on", ""],
  ] as const)("what the JSON-LD of another article does not: it is told by %s", ([, headline, link]) => {
    const other = news({
      headline: "Ferry sinks",
      url: "https://valley.example/a",
      author: { name: "Tom Stone" },
    });
    const own = news({ headline, url: "http://www.valley.example/dam", author: { name: "Mary Quill" } });
    expect(read(page(link + ld(other, own))).metadata.authors).toEqual([{ name: "Mary Quill" }]);
  });

  test("names of one person each, as they are", () => {
    const names = [
      "José Ortega y Gasset",
      "danah boyd",
      "Rihanna",
      "Jo O&#39;Neill",
      "李明",
      "ELLEN MCBRIDE",
    ];
    const { authors } = read(page(ld(news({ author: names.map((name) => ({ name })) })))).metadata;
    expect(authors.map(({ name }) => name)).toEqual([
      "José Ortega y Gasset",
      "danah boyd",
      "Rihanna",
      "Jo O'Neill",
      "李明",
      "Ellen McBride",
    ]);
  });

  test.for([
    ["José Ortega y Gasset y Ana Mora", ["José Ortega y Gasset", "Ana Mora"]],
    ["MARY QUILL AND TOM STONE", ["Mary Quill", "Tom Stone"]],
  ] as const)("that it is by %s", ([names, people]) => {
    const { authors } = read(page(`<meta name="author" content="${names}">`)).metadata;
    expect(authors.map(({ name }) => name)).toEqual(people);
  });

  test.for([
    [
      "another article",
      '<aside><time datetime="2019-01-01">2019</time></aside>',
      '<p class="byline">By Mary Quill, March 5, 2026</p>',
      "2026-03-05",
    ],
    [
      "its text",
      '<p>It was built on <time datetime="1990-02-01">a day</time> in winter.</p>',
      '<p class="byline">By Mary Quill, March 5, 2026</p>',
      "2026-03-05",
    ],
    [
      "nobody",
      '<header><h1>The dam holds</h1><time datetime="2026-03-05T10:00:00Z">now</time></header>',
      "",
      "2026-03-05T10:00:00Z",
    ],
  ] as const)("a day that is not of %s", ([, before, byline, day]) => {
    const body = `<article>${before}${byline}${BODY}</article>`;
    expect(read(page("", body)).metadata.datePublished).toBe(day);
  });

  test("a language that its words are not in, which counts for nothing", () => {
    const text =
      "<p>Der Rat stimmte am Donnerstag für die Sperrung der Brücke, und niemand war froh, als die Leute das hörten.</p>";
    expect(read(page("", `<article><h1>Die Brücke</h1>${text.repeat(3)}</article>`)).metadata.language).toBe(
      "de",
    );
  });

  test("nothing that it does not say", () => {
    expect(read(page("")).metadata).toEqual({ headline: "The dam holds", language: "en-GB", authors: [] });
  });
});

describe("a saved page's blocks", () => {
  test("are told apart, and what is around the article is dropped", () => {
    const body = `<nav><p>Home “is” here</p></nav><article><h1>The dam holds</h1><p class="standfirst">Nobody leaves</p>
      <p class="byline">By Mary Quill</p>${BODY}<h2>What next</h2><blockquote>Cable up. Boat over. All well.</blockquote>
      <figure><img src="a.jpg"><figcaption>The dam on Monday</figcaption></figure><ul><li>Look at the wall every week</li></ul>
      <div class="newsletter"><p>“The best letter there is”</p></div></article><footer><p>© Valley News</p></footer>`;
    const found = kinds(page("", body));
    expect(found).toEqual([
      "headline: The dam holds",
      "standfirst: Nobody leaves",
      "byline: By Mary Quill",
      expect.stringMatching(/^paragraph: The dam at/),
      expect.stringMatching(/^paragraph: “It holds/),
      expect.stringMatching(/^paragraph: The ministry/),
      "heading: What next",
      "blockquote: Cable up. Boat over.",
      "caption: The dam on Monday",
      "list-item: Look at the wall eve",
    ]);
  });

  test("have no soft hyphens, and keep the words of inline elements together", () => {
    const body = `<article><h1>The dam holds</h1><p>The mi&shy;nistry <em>of</em> <a href="/w">Water</a> said so, and it said so again.</p>${BODY}</article>`;
    expect(textOf(read(page("", body)))).toContain("The ministry of Water said so");
  });

  test.for([
    ["taken back", "We <del>lost</del> <s>drew</s> won 5 games", "We won 5 games"],
    [
      "for listeners",
      'We won <a href="#">the bid<span class="sr-only"> (opens in new tab)</span></a>',
      "We won the bid",
    ],
    [
      "hidden",
      'The ECB<span role="tooltip">European Bank</span><i class="hidden">x</i> is wrong',
      "The ECB is wrong",
    ],
    [
      "of notes",
      'It rained<sup><a href="#n1">1</a></sup> there<sup>[2]</sup> too<sup>*</sup>',
      "It rained there too",
    ],
  ] as const)("have no words that are %s", ([, words, seen]) => {
    const body = `<article><h1>The dam holds</h1>${BODY}<p>“${words}, and nobody left,” said Ada.</p></article>`;
    expect(textOf(read(page("", body)))).toContain(`“${seen}, and nobody left,”`);
  });

  test("tell raised digits from others, and keep raised letters", () => {
    const body = `<article><h1>The dam holds</h1>${BODY}<p>10<sup>6</sup> litres an hour, on the 5<sup>th</sup> day of the year.</p></article>`;
    expect(textOf(read(page("", body)))).toContain("10⁶ litres an hour, on the 5th day");
  });

  test.for([
    [
      "what is paid for",
      `<h1>The dam holds</h1>${BODY}<div class="paywall"><p>“It will hold for years,” said Tom Stone.</p></div>`,
    ],
    [
      "a page named for its comments",
      `<div class="single comments-open tags"><h1>The dam holds</h1>${BODY}<p>“It will hold for years,” said Tom Stone.</p></div>`,
    ],
    [
      "a page hidden behind a dialog",
      `<div aria-hidden="true"><h1>The dam holds</h1>${BODY}<p>“It will hold for years,” said Tom Stone.</p></div><div role="dialog"><p>Cookies?</p></div>`,
    ],
  ] as const)("hold %s", ([, body]) => {
    expect(textOf(read(page("", body)))).toMatch(/It will hold for years,” said Tom Stone\.$/);
  });

  test("leave out comments, however many", () => {
    const comments = `<div class="comments">${"<p>“I never saw such a dam, and I saw many of them,” said I.</p>".repeat(20)}</div>`;
    expect(
      textOf(read(page("", `<article><h1>The dam holds</h1>${BODY}</article>${comments}`))),
    ).not.toContain("I never");
  });

  test.for([
    ["body", `<html lang="en-GB"><head><title>The dam</title></head><h1>The dam holds</h1>${BODY}</html>`],
    ["head and body", `<html lang="en-GB"><title>The dam</title><h1>The dam holds</h1>${BODY}</html>`],
    ["end of its head", `<html lang="en-GB"><head><title>The dam</title><h1>The dam holds</h1>${BODY}`],
  ] as const)("are found on a page without a tag for its %s", ([, html]) => {
    expect(kinds(`<!doctype html>${html}`)).toHaveLength(4);
  });

  test("set aside a pulled quote that repeats the article", () => {
    const body = `<article><h1>The dam holds</h1>${BODY}<p>“It holds,” said Ada Quill</p></article>`;
    expect(kinds(page("", body)).at(-1)).toMatch(/^aside: /);
  });

  test("are read in the encoding that the page names", () => {
    const html = page("")
      .replace("utf-8", "windows-1252")
      .replace("Lake Ada", "Lac Zoé")
      .replace(/[“”]/g, '"');
    const latin = Buffer.from(html, "latin1");
    const found = textOf(readArticle(new Uint8Array(latin), "dam.html"));
    expect(found).toContain("Lac Zoé");
  });
});

test.for(["iso-8859-1", "windows-1252", "koi8-r"])("UTF-8 that calls itself %s is read as UTF-8", (name) => {
  const html = page("").replace("utf-8", name).replace("Lake Ada", "Lac Zoé");
  expect(textOf(read(html))).toContain("Lac Zoé holds, the people");
});

describe("Markdown", () => {
  test.for(["\n\n", "\n"])("has a caption where words in italics stand below an image", (between) => {
    const { blocks } = readArticle(
      bytes(`![The dam](dam.jpg)${between}*“It holds,” she said.*\n\nIt rained.\n`),
      "dam.md",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["caption", "paragraph"]);
  });

  const source = `---
title: "The dam holds"
date: 2025-03-04
author: Mary Quill
source: Valley News
---

*Nobody has to leave.*

**Is it dry?**

“It holds,” said **Ada Quill**. &amp; so on.

> Cable up. Boat over.

[Read more about dams](/dams)
`;

  test("has front matter, and blocks without its marks", () => {
    const { metadata, blocks } = readArticle(bytes(source), "dam.md");
    expect(metadata).toMatchObject({
      headline: "The dam holds",
      authors: [{ name: "Mary Quill" }],
      publisher: { name: "Valley News" },
      datePublished: "2025-03-04",
    });
    expect(blocks).toEqual([
      { kind: "headline", text: "The dam holds" },
      { kind: "standfirst", text: "Nobody has to leave." },
      expect.objectContaining({ text: "Is it dry?" }),
      { kind: "paragraph", text: "“It holds,” said Ada Quill. & so on." },
      { kind: "blockquote", text: "Cable up. Boat over." },
      { kind: "aside", text: "Read more about dams" },
    ]);
  });
});

describe("front matter", () => {
  const readFields = (fields: string) => readArticle(bytes(`---\n${fields}\n---\n\nIt holds.\n`), "dam.md");

  test.for(["March 4, 2025", "4. März 2025", "4 mars 2025"])("may say its day in words: %s", (day) => {
    expect(readFields(`date: ${day}`).metadata.datePublished).toBe("2025-03-04");
  });

  test("says no day where it may be one of two", () => {
    expect(readFields("date: 03/04/2025").metadata.datePublished).toBeUndefined();
  });

  test("has fields: lines of hyphens around other words are rules, and the words the article's", () => {
    const { blocks } = readFields("Ada Quill says “it holds” to all.");
    expect(blocks.map(({ text }) => text)).toEqual(["Ada Quill says “it holds” to all.", "It holds."]);
  });
});

test("Markdown is read without scripts and styles, and with those that nothing closes", () => {
  const text = "# The dam\n\n<style>a {}</style>\n\nIt <script>“No.”</script>holds.\n\n<script>“Yes.”\n";
  expect(textOf(readArticle(bytes(text), "dam.md"))).toBe("The dam It holds. “Yes.”");
});

describe("plain text", () => {
  const source = `The dam holds\nNobody has to leave the valley\n\nBy MARY QUILL and Tom Stone\nPublished: March 4, 2025\n
LAKE ADA, Utah — The dam holds, and nobody has to leave, the people who look after it said. It was built in 1990.\n
“It holds,” said Ada Quill.\n\nThe dam at Lake Ada in the evening sun of Monday\n
Mary Quill is the editor of Valley News.\n`;

  test("has a headline, a byline, a date and a dateline", () => {
    const { metadata, blocks } = readArticle(bytes(source), "dam.txt");
    expect(metadata).toEqual({
      headline: "The dam holds",
      language: "en",
      authors: [{ name: "Mary Quill" }, { name: "Tom Stone" }],
      datePublished: "2025-03-04",
      dateline: "LAKE ADA, Utah",
    });
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "headline",
      "standfirst",
      "byline",
      "byline",
      "paragraph",
      "paragraph",
      "caption",
      "aside",
    ]);
  });

  test.for([
    ["begins with a place", "LAKE ADA, Utah (AP) — The dam holds.\n\n“It holds,” said Ada Quill."],
    [
      "begins with a sentence as long as a paragraph",
      "The dam holds for “a thousand years,” said the people who look after it on Monday.\n\nIt was built in 1990.",
    ],
  ] as const)("that %s has no headline", ([, text]) => {
    expect(readArticle(bytes(text), "dam.txt").blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "paragraph",
    ]);
  });

  test("of a typewriter has paragraphs that end with its marks", () => {
    const typed =
      "The dam\n\n``It holds, it will hold,'' said Ada Quill.\n\nMr. Stone called it ``a wonder.''\n\n`` Go , '' she said . `` Now . ''";
    expect(readArticle(bytes(typed), "dam.txt").blocks.map(({ kind }) => kind)).toEqual([
      "headline",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  test("is read whole: its blocks joined are the text that selectors count in", () => {
    expect(textOf(readArticle(bytes(source), "dam.txt"))).toBe(normaliseText(source));
  });

  test("keeps lines that were wrapped in one paragraph", () => {
    const wrapped =
      "Headline\n\nThe dam at Lake Ada holds, the people who look after it said on\nMonday, and nobody has to leave the valley that lies below it today.\n\nIt is dry.";
    expect(readArticle(bytes(wrapped), "dam.txt").blocks.map(({ text }) => text.slice(0, 12))).toEqual([
      "Headline",
      "The dam at L",
      "It is dry.",
    ]);
  });
});

test.for([
  ["German", "Der Damm hält, sagen die Leute, und niemand muss das Tal verlassen.", "de"],
  ["French", "La digue tient, disent les gens de la vallée, et personne ne doit partir.", "fr"],
  ["Spanish", "La presa aguanta, dicen los vecinos del valle, y nadie tiene que salir.", "es"],
  ["Russian", "Плотина держится, говорят жители долины.", "ru"],
  ["Japanese", "ダムは大丈夫だと住民は話している。", "ja"],
] as const)("%s is recognised by its words", ([, text, tag]) => {
  expect(readArticle(bytes(`Ada\n\n${text} ${text}`), "dam.txt").metadata.language).toBe(tag);
});

test("what comes without a name is told by how it begins", () => {
  expect(readArticle(bytes(page(""))).blocks[0]).toEqual({ kind: "headline", text: "The dam holds" });
  expect(readArticle(bytes("# The dam holds\n\nIt does.")).blocks[0]).toEqual({
    kind: "headline",
    text: "The dam holds",
  });
});

test("Markdown without a name and a headline is told by its other marks", () => {
  const typed =
    '**The dam holds**\n\n*By Mary Quill*\n\n"It holds, and that\\\'s that," said Ada Quill, who looks\nafter it.\n';
  const { metadata, blocks } = readArticle(bytes(typed));
  expect(metadata).toMatchObject({ headline: "The dam holds", authors: [{ name: "Mary Quill" }] });
  expect(blocks.at(-1)?.text).toBe('"It holds, and that\'s that," said Ada Quill, who looks after it.');
});
