import alaska from "../../assets/articles/us-china-alaska-talks.json";
import { type Scale, SIZE_NAMES, type SizeName } from "../../src/design/sizes";
import { THEME_NAMES, type ThemeName } from "../../src/design/themes";
import { Article } from "../../src/model/article";
import { type Card, findCard } from "../../src/model/card";
import { inventedArticle } from "../fixtures/invented-article";

export interface Golden {
  /** File name without its ending. */
  name: string;
  card: Card;
  size: SizeName;
  theme: ThemeName;
  scale: Scale;
}

const alaskaTalks = Article.parse(alaska);

/** Drawn in every size and theme. */
const EVERYWHERE = {
  short: need(alaskaTalks, "sullivan-tough-and-direct"),
  long: need(inventedArticle, "long"),
  split: need(alaskaTalks, "yang-long-arm-jurisdiction"),
  event: need(alaskaTalks, "alaska-talks"),
};

/** Drawn once: what only the letters differ in. */
const ONCE = {
  elided: need(alaskaTalks, "zhao-smell-of-gunpowder"),
  markup: need(inventedArticle, "markup"),
  endless: need(inventedArticle, "endless"),
  cyrillic: need(inventedArticle, "cyrillic"),
  greek: need(inventedArticle, "greek"),
  polish: need(inventedArticle, "polish"),
  vietnamese: need(inventedArticle, "vietnamese"),
  corrected: withStatus(need(inventedArticle, "elided"), "corrected"),
  withdrawn: withStatus(need(inventedArticle, "elided"), "withdrawn"),
};

export const GOLDENS: Golden[] = [
  ...Object.entries(EVERYWHERE).flatMap(([name, card]) =>
    SIZE_NAMES.flatMap((size) =>
      THEME_NAMES.map((theme) => ({
        name: `${name}-${size}-${theme}`,
        card,
        size,
        theme,
        scale: 1 as const,
      })),
    ),
  ),
  ...Object.entries(ONCE).map(([name, card]) => ({
    name: `${name}-og-light`,
    card,
    size: "og" as const,
    theme: "light" as const,
    scale: 1 as const,
  })),
  // Boxes end in the middle of pixels.
  ...Object.entries(EVERYWHERE).map(([name, card], index) => ({
    name: `${name}-${SIZE_NAMES[index]}-light@0.5x`,
    card,
    size: SIZE_NAMES[index] ?? "og",
    theme: "light" as const,
    scale: 0.5 as const,
  })),
  // Its opening mark is the widest that hangs in the margin.
  { name: "french-story-light", card: inFrench(EVERYWHERE.short), size: "story", theme: "light", scale: 1 },
  { name: "event-og-dark@0.5x", card: EVERYWHERE.event, size: "og", theme: "dark", scale: 0.5 },
  { name: "split-og-light@0.5x", card: EVERYWHERE.split, size: "og", theme: "light", scale: 0.5 },
  { name: "corrected-og-light@0.5x", card: ONCE.corrected, size: "og", theme: "light", scale: 0.5 },
  // Drawn in several bands.
  { name: "short-og-light@2x", card: EVERYWHERE.short, size: "og", theme: "light", scale: 2 },
];

/** The same card in an article in French, which no Worker has. */
function inFrench(card: Card): Card {
  return { ...card, article: { ...card.article, slug: "in-french", language: "fr" } };
}

/** The same quote card after it was corrected or withdrawn. */
function withStatus(card: Card, status: "corrected" | "withdrawn"): Card {
  if (card.kind !== "quote") throw new Error("only a quote card is wanted here");
  const corrections = [{ date: "2031-05-12", note: "The harbour master did say something, once." }];
  return { ...card, quote: { ...card.quote, status, corrections } };
}

function need(article: Article, id: string): Card {
  const card = findCard(article, id);
  if (!card) throw new Error(`the article '${article.slug}' has lost its card '${id}'`);
  return card;
}
