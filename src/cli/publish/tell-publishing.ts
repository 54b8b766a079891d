import type { Style } from "../terminal/line";
import { say, sayAside } from "../terminal/say";
import type { Outcome, PublishResult } from "./publish-result";

const WORDS: Record<Outcome["outcome"], { done: string; planned: string; style: Style }> = {
  created: { done: "published", planned: "would be published", style: "green" },
  updated: { done: "published anew", planned: "would be published anew", style: "green" },
  unchanged: { done: "published already, just so", planned: "published already, just so", style: "dim" },
  refused: { done: "refused", planned: "would be refused", style: "red" },
  overtaken: {
    done: "changed by somebody else meanwhile: run this again to see what it is now",
    planned: "changed by somebody else meanwhile",
    style: "red",
  },
  "not-sent": { done: "not sent", planned: "not asked for", style: "red" },
};

const CARD_WORDS = {
  added: "new",
  corrected: "corrected",
  moved: "says the same, at another place of the text",
  restated: "as it is in the new version",
} as const;

/** Tells people what became of each article. */
export function tellPublishing({ articles, dryRun, to }: PublishResult, stoppedBy: string | undefined): void {
  for (const article of articles) tellOutcome(article, dryRun);
  if (stoppedBy !== undefined) sayAside({ text: "error: ", style: "red" }, stoppedBy);
  if (dryRun) say({ text: `Nothing was sent to ${to}.`, style: "dim" });
}

function tellOutcome(
  { slug, file, outcome, fields, cards, findings, url, staleCaches }: Outcome,
  dryRun: boolean,
): void {
  const { done, planned, style } = WORDS[outcome];
  say({ text: slug, style: "bold" }, "  ", { text: dryRun ? planned : done, style });
  for (const { line, pointer, message, published, sent } of findings) {
    say(`  ${file}${line === undefined ? "" : `:${line}`}: `, pointer ? `${pointer} ` : "", message);
    if (published === undefined && sent === undefined) continue;
    say({ text: "      published: ", style: "dim" }, published ?? "nothing");
    say({ text: "      sent:      ", style: "dim" }, sent ?? "nothing");
  }
  if (outcome === "created" || outcome === "updated") {
    if (fields.length > 0) say(`  changed: ${fields.join(", ")}`);
    for (const { id, change } of cards) say("  ", { text: id, style: "cyan" }, `  ${CARD_WORDS[change]}`);
  }
  if (url !== undefined) say(`  ${url}`);
  if (staleCaches !== undefined) {
    say("  ", { text: `caches may show it as it was for a while: ${staleCaches}`, style: "yellow" });
  }
}
