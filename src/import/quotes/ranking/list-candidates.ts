import type { Quotation } from "./quotation";
import type { ArticleView, Entity } from "./read-article-view";
import { lastBefore } from "./read-surroundings";
import type { Telling } from "./telling";

const PARAGRAPHS_BEFORE = 4;
const MOST_RECENT = 10;
const MOST_NAMED = 5;
const LATEST_SPEAKERS = 8;

/**
 * Who may have spoken a quotation: whom the rules name, whoever is spoken of in the paragraphs around,
 * the persons named last and most, those of the headline, and who spoke before.
 */
export function listCandidates(article: ArticleView, quotation: Quotation, telling: Telling): string[] {
  const { scene, entityOf, topics, byCount, persons } = article;
  const { attribution, paragraph, token } = quotation;
  const found = new Set<string>();
  if (attribution.speaker !== undefined) found.add(attribution.speaker);
  const first = Math.max(0, paragraph - PARAGRAPHS_BEFORE);
  for (const sentences of topics.slice(first, paragraph + 2))
    for (const { explicit } of sentences)
      for (const mention of explicit) {
        const entity = entityOf.get(mention);
        if (entity) found.add(entity.speaker);
      }
  const isBefore = ({ mentions }: Entity) => (mentions[0]?.mention.position ?? token.end) < token.end;
  const recent = persons
    .filter(isBefore)
    .map((entity) => ({ entity, last: lastBefore(entity, token.end) }))
    .sort((a, b) => b.last - a.last);
  for (const { entity } of recent.slice(0, MOST_RECENT)) found.add(entity.speaker);
  let named = 0;
  for (const entity of byCount) {
    if (named === MOST_NAMED) break;
    if (!isBefore(entity)) continue;
    found.add(entity.speaker);
    named += 1;
  }
  for (const { speaker } of persons)
    if (scene.headline.includes(speaker.split(" ").at(-1) ?? speaker)) found.add(speaker);
  if (scene.interviewed) found.add(scene.interviewed.name);
  for (const speaker of telling.latest.slice(0, LATEST_SPEAKERS)) found.add(speaker);
  return [...found];
}
