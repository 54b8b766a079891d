import { altText } from "../cards/alt-text";
import { SIZE_NAMES, SIZES } from "../design/sizes";
import { CACHE_RULES } from "../http/cache-rules";
import { PROBLEM_TITLES } from "../http/problem";
import { escapeXml } from "../model/escape-xml";
import type { Example } from "../openapi/example";
import { PROBLEM_CODE_NAMES, PROBLEM_CODES } from "../openapi/problem-codes";
import { Code } from "./docs-code";
import { Publish } from "./docs-publish";
import { componentCode, iframeCode, pictureCode } from "./embed-code";

export interface GuideProps {
  example: Example;
}

/** What developers come for, in the order in which they need it. All examples are one real card. */
export const GUIDES = [
  { id: "card", title: "One card, many forms", Text: Forms },
  { id: "og-image", title: "Point og:image at a card", Text: OgImage },
  { id: "embed", title: "Embed a card", Text: Embed },
  { id: "verify", title: "What the JSON proves, and how to check it", Text: Verify },
  { id: "publish", title: "Publish, correct, withdraw", Text: Publish },
  { id: "caching", title: "Caching", Text: Caching },
  { id: "errors", title: "Errors", Text: Errors },
] as const;

function Forms({ example: { card, light, dark } }: GuideProps) {
  const forms = [
    { address: card.url, what: "The page for readers; the data where Accept prefers application/json" },
    { address: `${card.url}.json`, what: "The fact card" },
    { address: `${card.url}.jsonld`, what: "schema.org alone" },
    { address: `${card.url}.png`, what: "The picture as it is now, with ?size=, &theme= and &scale=" },
    { address: `${card.url}.svg`, what: "The same as SVG" },
    { address: light, what: "The picture’s permanent address" },
  ];
  return (
    <>
      <picture>
        <source srcset={pathOf(dark)} media="(prefers-color-scheme: dark)" />
        <img src={pathOf(light)} width={SIZES.og.width} height={SIZES.og.height} alt={card.alt} />
      </picture>
      <dl class="terms">
        {forms.map(({ address, what }) => (
          <div>
            <dt>{what}</dt>
            <dd>
              <a href={pathOf(address)}>{address}</a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        Sizes are{" "}
        {SIZE_NAMES.map((name) => `${name} (${SIZES[name].width}\u00A0×\u00A0${SIZES[name].height})`).join(
          ", ",
        )}
        . No words ever come from an address: they come from article data that was checked against its source.
      </p>
    </>
  );
}

function OgImage({ example: { card, copy, light } }: GuideProps) {
  const { width, height } = SIZES.og;
  const code = [
    `<meta property="og:image" content="${escapeXml(light)}">`,
    '<meta property="og:image:type" content="image/png">',
    `<meta property="og:image:width" content="${width}">`,
    `<meta property="og:image:height" content="${height}">`,
    `<meta property="og:image:alt" content="${escapeXml(altText(copy))}">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ].join("\n");
  return (
    <>
      <p>
        Take the permanent address from <code>images</code> in{" "}
        <a href={pathOf(`${card.url}.json`)}>the fact card</a>. Feeds keep a picture by its address, and the
        revision in this one changes with the card: after a correction, the next share shows the corrected
        card. The old address keeps answering too, with the card as it is now. Give one og:image only, and its
        alt text, which says every word of the picture.
      </p>
      <Code>{code}</Code>
      <p>To share the card itself, share its page: all of this stands in its head.</p>
    </>
  );
}

function Embed({ example: { card, copy, light, dark } }: GuideProps) {
  const { article, id } = card;
  const addresses = {
    article,
    id,
    page: card.url,
    embed: card.embed.url,
    script: card.embed.script,
    light,
    dark,
  };
  return (
    <>
      <p>
        All forms hold the words themselves, so they stay where scripts, frames or pictures do not load. Sites
        that read oEmbed need only the address of the card’s page.
      </p>
      <h3>Web component</h3>
      <p>
        Allow this service in your Content-Security-Policy: <code>script-src</code> and{" "}
        <code>connect-src</code>.
      </p>
      <Code>{componentCode(copy, addresses)}</Code>
      <h3>Iframe</h3>
      <Code>{iframeCode(copy, addresses)}</Code>
      <h3>Picture, light and dark</h3>
      <Code>{pictureCode(copy, addresses)}</Code>
    </>
  );
}

function Verify({ example: { card } }: GuideProps) {
  const words = card.type === "quote" ? '.parts | join("\\n")' : ".target[0].selector[0].exact";
  return (
    <>
      <p>
        A fact card says where in the article the words stand: <code>target</code> holds W3C selectors, the
        exact words with what stands before and after them, and their position in Unicode code points.{" "}
        <code>check</code> holds SHA-256 digests of the words and of the whole text, how often the words stand
        in it, and when that was checked. An article whose words were not found is refused before it is
        published.
      </p>
      <h3>Check the words</h3>
      <p>
        <code>check.quoteDigest</code> is the digest of a quote’s parts, joined by line breaks; of an event it
        is the digest of the words that it rests on. Both lines must show the same 64 digits:
      </p>
      <Code>
        {[
          `curl -s ${card.url}.json | jq -j '${words}' | sha256sum`,
          `curl -s ${card.url}.json | jq -r .check.quoteDigest`,
        ].join("\n")}
      </Code>
      <h3>Check them against the article</h3>
      <p>
        Take the article’s text, normalise it, and compare its digest with <code>check.articleDigest</code>.
        Then the words stand between <code>start</code> and <code>end</code>. With Node.js:
      </p>
      <Code>
        {[
          'import { createHash } from "node:crypto";',
          'import { readFileSync } from "node:fs";',
          "",
          `const card = await (await fetch("${card.url}.json")).json();`,
          'const text = readFileSync("article.txt", "utf8").normalize("NFC").replace(/\\s+/gu, " ").trim();',
          'const digest = createHash("sha256").update(text).digest("hex");',
          'console.log(card.check.articleDigest === "sha256-" + digest);',
          "for (const { selector: [words, position] } of card.target) {",
          '  console.log([...text].slice(position.start, position.end).join("") === words.exact);',
          "}",
        ].join("\n")}
      </Code>
      <p>
        The shape of all this is in <a href="/schema/fact-card.json">fact-card.json</a>, and that of article
        data in <a href="/schema/article.json">article.json</a>, both JSON Schema.
      </p>
    </>
  );
}

const KEPT = [
  { rule: "permanent", what: "Pictures with the current revision" },
  { rule: "alias", what: "Everything that shows a card as it is now" },
  { rule: "otherRevision", what: "Pictures with another revision" },
  { rule: "hashed", what: "Styles, scripts and typefaces" },
  { rule: "never", what: "Errors and liveness" },
] as const;

function Caching() {
  return (
    <>
      <p>
        Ask again with <code>If-None-Match</code>, and what has not changed is answered 304 before anything is
        drawn. Pictures take ranges. HEAD answers with the headers of GET.
      </p>
      <dl class="terms">
        {KEPT.map(({ rule, what }) => (
          <div>
            <dt>{what}</dt>
            <dd>
              <code>Cache-Control: {CACHE_RULES[rule]["Cache-Control"]}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Errors() {
  const { status, detail } = PROBLEM_CODES["card-not-found"];
  const problem = {
    type: "about:blank",
    title: PROBLEM_TITLES[status],
    status,
    code: "card-not-found",
    detail,
  };
  return (
    <>
      <p>
        Errors are problem details (RFC 9457), or a page where a browser asks for one, and are never kept. An
        error is never a picture with status 200. Rely on <code>code</code>: the sentence in{" "}
        <code>detail</code> is for people.
      </p>
      <Code>{JSON.stringify(problem, null, 2)}</Code>
      <dl class="terms">
        {PROBLEM_CODE_NAMES.map((code) => (
          <div>
            <dt id={code}>
              <code>
                {PROBLEM_CODES[code].status} {code}
              </code>
            </dt>
            <dd>{PROBLEM_CODES[code].when}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** An address on this service, as its own pages link to it. */
function pathOf(address: string): string {
  return new URL(address).pathname;
}
