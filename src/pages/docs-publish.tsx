import { MOST_BYTES } from "../http/read-json";
import { LONGEST_SOURCE } from "../model/change-limits";
import type { Example } from "../openapi/example";
import { Code } from "./docs-code";

/** A correction that this card would take. */
function correctionOf({ type, embed: { printed } }: Example["card"]) {
  const [field, was] = type === "quote" ? ["context", printed.context] : ["summary", printed.summary];
  const now = "How it was";
  return { note: "That was wrong.", ...(was === undefined ? {} : { was }), now, change: { [field]: now } };
}

/** JSON that stands between a shell's single quotes. */
function shellJson(value: object): string {
  return JSON.stringify(value).replaceAll("'", "\\u0027");
}

/** How a newsroom's programs publish, and what they can rely on. */
export function Publish({ example: { card } }: { example: Example }) {
  const origin = new URL(card.url).origin;
  const article = `${origin}/api/articles/${card.article}`;
  const headers = '  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json"';
  return (
    <>
      <p>
        Articles are published with a token. Make one, and give the Worker its digest: whoever reads the
        secret cannot publish with it. Without the secret <code>PUBLISH_TOKENS</code>, the API is off and says
        so. <code>publish</code> puts and withdraws articles, <code>correct</code> corrects and withdraws
        cards; reading takes any token.
      </p>
      <Code>
        {[
          "TOKEN=$(openssl rand -hex 32)",
          'SHA256=$(printf %s "$TOKEN" | sha256sum | cut -d " " -f 1)',
          `echo '[{"name":"desk","sha256":"'$SHA256'","scopes":["publish","correct"]}]' |`,
          "  npx wrangler secret put PUBLISH_TOKENS",
        ].join("\n")}
      </Code>
      <h3>Publish</h3>
      <p>
        Send the article with its text. Every quote is looked up in the text, word for word, and refused where
        it is not there; the text is not kept. <code>If-None-Match: *</code> is for an article that is not
        there yet, <code>If-Match</code> with the ETag that you read for a new version, so that nobody
        overwrites what they have not seen. Sending the same again changes nothing.
      </p>
      <Code>
        {[
          "jq -n --slurpfile article article.json --rawfile text article.txt \\",
          "  '{article: $article[0], sourceText: $text}' |",
          `curl -X PUT ${article} \\`,
          `${headers} \\`,
          '  -H "If-None-Match: *" -d @-',
        ].join("\n")}
      </Code>
      <p>
        What is wrong is answered 422: <code>problems</code> lists everything with a JSON Pointer into what
        was sent; first all that has the wrong shape, then, once the shape is right, all that breaks rules. A
        body may have {MOST_BYTES / 1_000_000} MB, a text {LONGEST_SOURCE.toLocaleString("en")} characters.
      </p>
      <h3>What a new version may not do</h3>
      <ul>
        <li>
          Lose a card. One that is to go has to be withdrawn before; from then on new versions may leave it
          out, and its addresses keep answering with the notice.
        </li>
        <li>
          Lose or change a correction. A card whose status is <code>current</code>, without corrections, keeps
          those that it has.
        </li>
        <li>
          Date a correction into the future: its day must have begun somewhere. That holds for an article’s
          first version too.
        </li>
        <li>
          Change in silence what a card states: its words, who said them, when, where and on what; an event’s
          name, summary, time, place and participants. That takes a new entry at the end of its{" "}
          <code>corrections</code>, and a token with the scope <code>correct</code>. Where the words stand in
          the text, roles and headlines may change as the article does. Where that is refused, each problem
          points to the field, with what is <code>published</code> there and what was <code>sent</code>, in
          short.
        </li>
      </ul>
      <h3>Correct, withdraw, restore</h3>
      <Code>
        {[
          `curl -X POST ${article}/cards/${card.id}/corrections \\`,
          `${headers} \\`,
          `  -d '${shellJson(correctionOf(card))}'`,
          "",
          `curl -X POST ${article}/cards/${card.id}/withdrawal \\`,
          `${headers} \\`,
          `  -d '{"reason": "The words were never said."}'`,
          "",
          `jq -n --rawfile text article.txt '{note: "They were said after all.", sourceText: $text}' |`,
          `curl -X DELETE ${article}/cards/${card.id}/withdrawal \\`,
          `${headers} -d @-`,
        ].join("\n")}
      </Code>
      <p>
        Where a field changes, <code>was</code> must have stood on the card and <code>now</code> must stand
        there then. New words go into <code>change</code> as whole <code>parts</code> of a quote or as the{" "}
        <code>basis</code> of an event, with the <code>sourceText</code> that proves them. Where the article’s
        text itself was corrected, publish its new version with the correction in it. Every card that was
        corrected, withdrawn or restored says so on its page, picture, alt text and JSON, at old picture
        addresses too, and in <a href="/corrections.atom">corrections.atom</a> and{" "}
        <a href="/corrections.json">corrections.json</a>.
      </p>
      <p>
        <code>DELETE</code> withdraws a whole article, with a reason. To publish it again, send it with a{" "}
        <code>note</code> that says why: its cards come back and say that they were away.
      </p>
      <h3>When readers see it</h3>
      <p>
        At once, where they ask this service: its caches are told of every change, as <code>cache</code> in
        the answer says, and told again within a minute and a half. Between the two, a cache may show an
        answer that was being made while the change came. Browsers and other people’s caches keep what they
        have for as long as <code>Cache-Control</code> says.
      </p>
      <h3>What is kept</h3>
      <p>
        Every revision, whole, with the name of its token and the time:{" "}
        <code>{new URL(article).pathname}/revisions</code>.
      </p>
    </>
  );
}
