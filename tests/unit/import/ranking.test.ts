import { describe, expect, test } from "vitest";
import { featureNames } from "../../../src/import/quotes/ranking/describe-candidates";
import learned from "../../../src/import/quotes/ranking/forest.json";
import { flatten, likelihoodOf } from "../../../src/import/quotes/ranking/trees";
import { growTrees } from "../../gold/ranking/grow-trees";

const growth = { trees: 40, leaves: 4, rate: 0.2, fewest: 2, ridge: 1, columns: 1, rows: 1 };

describe("ranking speakers", () => {
  test("knows every feature that was learned, each once", () => {
    expect(new Set(featureNames).size).toBe(featureNames.length);
    expect(learned.features.filter((name) => !featureNames.includes(name))).toEqual([]);
  });

  test("grown trees tell what is right only where two features hold together", () => {
    const cases = Array.from({ length: 80 }, (_, at) => {
      const row = Float64Array.of(at % 2, at % 4 < 2 ? 0 : 1, at / 80);
      return { row, isRight: row[0] === 1 && row[1] === 1, weight: 1 };
    });
    const forest = flatten({ features: ["one", "other", "noise"], ...growTrees(cases, growth) });
    expect(likelihoodOf(forest, Float64Array.of(1, 1, 0.5))).toBeGreaterThan(0.9);
    expect(likelihoodOf(forest, Float64Array.of(1, 0, 0.5))).toBeLessThan(0.1);
    expect(likelihoodOf(forest, Float64Array.of(0, 1, 0.5))).toBeLessThan(0.1);
  });

  test("the same cases grow the same trees", () => {
    const cases = Array.from({ length: 60 }, (_, at) => ({
      row: Float64Array.of(at % 7, at % 5),
      isRight: at % 7 > at % 5,
      weight: 1,
    }));
    const half = { ...growth, rows: 0.5, columns: 0.5 };
    expect(growTrees(cases, half)).toEqual(growTrees(cases, half));
  });
});
