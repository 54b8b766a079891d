import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../src/model/escape-xml";
import { describeSvg } from "../../src/render/describe-svg";
import { nastyText } from "../fixtures/nasty-text";

const SVG =
  '<svg width="1200" height="630" viewBox="0 0 1200 630" xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

describe("a drawn SVG is given its words back", () => {
  test("as a title and a description that its root names", () => {
    expect(describeSvg(SVG, { title: "“It floats”", description: "Ann & Bo", language: "en" })).toBe(
      '<svg width="1200" height="630" viewBox="0 0 1200 630" xmlns="http://www.w3.org/2000/svg"' +
        ' role="img" aria-labelledby="card-title card-description" lang="en">' +
        '<title id="card-title">“It floats”</title><desc id="card-description">Ann &amp; Bo</desc>' +
        '<path d="M0 0"/></svg>',
    );
  });

  test("and loses nothing of what was drawn, whatever the words are", () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (title, description, language) => {
        const described = describeSvg(SVG, { title, description, language });
        expect(described.startsWith(SVG.slice(0, SVG.indexOf(">")))).toBe(true);
        expect(described.endsWith('</desc><path d="M0 0"/></svg>')).toBe(true);
        expect(described).toContain(`<title id="card-title">${escapeXml(title)}</title>`);
        expect(described).toContain(`<desc id="card-description">${escapeXml(description)}</desc>`);
        expect(described).toContain(` lang="${escapeXml(language)}">`);
      }),
    );
  });
});
