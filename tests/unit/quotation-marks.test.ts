import { describe, expect, test } from "vitest";
import { quotationMarks } from "../../src/design/quotation-marks";

describe("quotation marks", () => {
  test.for([
    ["en", "“", "”"],
    ["en-GB", "“", "”"],
    ["da", "“", "”"],
    ["pt", "“", "”"],
    ["pt-BR", "“", "”"],
    ["de", "„", "“"],
    ["de-AT", "„", "“"],
    ["bg", "„", "“"],
    ["cs", "„", "“"],
    ["sk", "„", "“"],
    ["sl", "„", "“"],
    ["pl", "„", "”"],
    ["hu", "„", "”"],
    ["ro", "„", "”"],
    ["fi", "”", "”"],
    ["sv", "”", "”"],
    ["nl", "‘", "’"],
    ["it", "«", "»"],
    ["el", "«", "»"],
    ["nb", "«", "»"],
    ["no", "«", "»"],
    ["ru", "«", "»"],
    ["uk", "«", "»"],
    ["pt-PT", "«", "»"],
    ["fr-CH", "«", "»"],
    ["it-CH", "«", "»"],
  ] as const)("of %s are %s and %s", ([language, opening, closing]) => {
    expect(quotationMarks(language)).toEqual([opening, closing]);
  });

  test("of French have no-break spaces inside", () => {
    expect(quotationMarks("fr")).toEqual(["«\u00A0", "\u00A0»"]);
  });

  test.for([
    ["de-CH", "„", "“"],
    ["es", "“", "”"],
    ["hr", "„", "“"],
    ["sr", "„", "”"],
  ] as const)("of %s are %s and %s, as CLDR 48 has them", ([language, opening, closing]) => {
    expect(quotationMarks(language)).toEqual([opening, closing]);
  });

  test.for([
    ["be", "«", "»"],
    ["bs", "„", "”"],
    ["ca", "«", "»"],
    ["et", "„", "“"],
    ["eu", "«", "»"],
    ["is", "„", "“"],
    ["lt", "„", "“"],
    ["mk", "„", "“"],
    ["nn", "«", "»"],
  ] as const)("of %s, which the fonts can set, are %s and %s", ([language, opening, closing]) => {
    expect(quotationMarks(language)).toEqual([opening, closing]);
  });

  test.for(["xx", "tlh"])("of '%s', which has no row, are English", (language) => {
    expect(quotationMarks(language)).toEqual(["“", "”"]);
  });

  test.for([
    ["DE", "de"],
    ["pt-pt", "pt-PT"],
    ["de-1996", "de"],
    ["fr-Latn-CH", "fr-CH"],
    ["pl-PL", "pl"],
  ] as const)("of %s are those of %s", ([tag, plain]) => {
    expect(quotationMarks(tag)).toEqual(quotationMarks(plain));
  });
});
