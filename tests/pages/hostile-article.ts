import { Article } from "../../src/model/article";
import type { Stretch } from "../../src/model/selectors";
import { digestText } from "../../src/model/source-text";

/*
 * An article that wants to run scripts: every text that the schema leaves free
 * tries it in a way of its own, and marks itself in `window.hacked` when it got through.
 */

let attacks = 0;

/** The next attack. The name of its field makes it findable in what failed. */
function attack(field: string): string {
  const run = `window.hacked=\`${field}\``;
  const ways = [
    `</script><script>${run}</script>`,
    `"><img src=x onerror=${run}>`,
    `'><svg onload=${run}>`,
    `<!--<script>${run}//`,
    `]]><script>${run}</script>`,
    `</title></textarea></style><script>${run}</script>`,
    `\${${run}}{{${run}}}`,
    `" onmouseover=${run} autofocus onfocus=${run} "`,
    `javascript:${run}//'"</a>`,
    `&lt;img src=x onerror=${run}&gt;`,
    `\u200F\u061C<b onclick=${run}>\u200Eb</b>`,
  ];
  return ways[attacks++ % ways.length] ?? "";
}

let at = 0;

function stretch(exact: string): Stretch {
  const start = at;
  at += exact.length;
  return { exact, prefix: "</script>", suffix: "<script>", start, end: at, matches: 1 };
}

const corrections = [{ date: "2031-05-12", note: attack("note"), was: attack("was"), now: attack("now") }];

const attackedAddress = "https://mail.example/'onerror=window.hacked=1;//?a=1&b='alert(1)'";

export const hostileArticle: Article = Article.parse({
  slug: "hostile",
  headline: attack("headline"),
  language: "en",
  direction: "ltr",
  authors: [{ name: attack("author"), url: attackedAddress }],
  publisher: { name: "</script><b>Mail", url: attackedAddress },
  url: attackedAddress,
  datePublished: "2031-05-10",
  dateModified: "2031-05-11",
  dateline: attack("dateline"),
  source: { digest: digestText("hostile"), codePoints: 100_000, checkedAt: "2031-05-10T06:00:00Z" },
  people: [
    {
      id: "speaker",
      name: attack("name"),
      role: attack("role"),
      printedRole: attack("printed-role"),
      organization: attack("organization"),
      country: "DE",
      sameAs: [attackedAddress],
      nativeName: attack("native-name"),
    },
  ],
  quotes: Array.from({ length: 11 }, (_, index) => ({
    id: `quote-${index}`,
    speaker: "speaker",
    event: "event",
    parts: [stretch(attack("words")), stretch(attack("more-words"))],
    partial: false,
    context: attack("context"),
    when: { start: "2031-05-09", precision: "day" as const, stated: attack("stated") },
    where: `<script>hacked=1</script>${index}`,
    language: "en",
    translatedFrom: "de",
    translator: attack("translator"),
    ...(["current", "corrected", "withdrawn"] as const)
      .filter((_, status) => status === index % 3)
      .map((status) => ({ status, corrections: status === "current" ? [] : corrections }))[0],
  })) as Article["quotes"],
  events: [
    {
      id: "event",
      name: attack("event-name"),
      summary: attack("summary"),
      when: { start: "2031-05-09", precision: "day", stated: attack("event-stated") },
      where: "<img src onerror=hacked=1>",
      participants: [{ person: "speaker" }, { group: attack("group") }],
      basis: stretch(attack("basis")),
      status: "current",
      corrections: [],
    },
  ],
} satisfies Article);
