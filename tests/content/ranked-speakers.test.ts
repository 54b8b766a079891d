import { describe, expect, test } from "vitest";
import { findQuotes } from "../../src/import/quotes/find-quotes";
import { rankSpeakers } from "../../src/import/quotes/ranking/rank-speakers";
import { attributeByRules } from "../../src/import/quotes/speakers/attribute";
import { readExamples } from "../gold/ranking/read-examples";
import { readGold } from "../gold/read-gold";

// A third of them tells as much, and takes seconds.
const articles = readGold("seen").filter((_, at) => at % 3 === 0);

const compared = articles.flatMap(({ saved }) => {
  const { scene } = findQuotes(saved);
  const ruled = attributeByRules(scene);
  const ranked = rankSpeakers(scene, ruled);
  return [...ruled.attributions].map(([token, rules]) => ({ rules, answer: ranked.get(token) }));
});

describe("ranking the rules' answers", () => {
  test("guesses nobody where the article does not say, and overrules no name beside its verb", () => {
    const settled = compared.filter(({ rules }) =>
      rules.speaker === undefined ? rules.by !== "nobody" : rules.confidence === "high",
    );
    expect(settled.length).toBeGreaterThan(100);
    for (const { rules, answer } of settled) expect(answer?.speaker).toBe(rules.speaker);
  });

  test("is sure only of whom the article's own words name", () => {
    const sure = compared.filter(({ rules, answer }) => answer !== rules && answer?.confidence === "high");
    expect(sure.length).toBeGreaterThan(100);
    for (const { rules, answer } of sure) {
      expect(["verb", "source", "colon"]).toContain(rules.by);
      expect(answer?.speaker).toBe(rules.speaker);
    }
  });

  test("doubts names that stand where no speaker's name would", () => {
    const doubted = compared.filter(
      ({ rules, answer }) => rules.confidence === "high" && answer?.confidence !== "high",
    );
    expect(doubted.length).toBeGreaterThan(0);
  });

  test("says where it chose somebody else, and is never certain of it", () => {
    const changed = compared.filter(({ rules, answer }) => answer?.speaker !== rules.speaker);
    expect(changed.length).toBeGreaterThan(0);
    for (const { answer } of changed) {
      expect(answer?.by).toBe("likeliest");
      expect(answer?.confidence).not.toBe("high");
    }
  });

  test("leaves a text of three paragraphs to the rules", () => {
    for (const { saved } of articles.slice(0, 20)) {
      const [headline, ...blocks] = saved.blocks;
      const short = { ...saved, blocks: [...(headline ? [headline] : []), ...blocks.slice(0, 3)] };
      const { scene } = findQuotes(short);
      if (scene.paragraphs.length > 3) continue;
      const ruled = attributeByRules(scene);
      expect(rankSpeakers(scene, ruled)).toEqual(ruled.attributions);
    }
  });

  test("is right at least as often as the rules alone", () => {
    const examples = articles.flatMap(readExamples);
    const byRules = examples.filter(({ isRuledRight }) => isRuledRight).length;
    const asRanked = examples.filter(({ isRankedRight }) => isRankedRight).length;
    expect(asRanked).toBeGreaterThan(byRules);
  });
});
