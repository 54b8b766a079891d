import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../src/model/escape-xml";
import { type PictureMetadata, writeXmp } from "../../src/render/xmp";
import { nastyText } from "../fixtures/nasty-text";

const METADATA: PictureMetadata = {
  language: "en",
  title: "“It floats” — Ann Lee",
  alt: "On the ferry: “It floats” — Ann Lee.",
  credit: "The Ilse Mail & Echo",
  source: "https://mail.example/?a=1&b=2",
  digest: `sha256-${"0".repeat(64)}`,
};

/** The text between an element's tags; throws where there is not one of it. */
function textOf(xmp: string, element: string): string {
  const [first, ...others] = [...xmp.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gs"))];
  if (!first || others.length > 0) throw new Error(`there is not one ${element}`);
  return first[1] ?? "";
}

/** Names of the tags that are open one inside the other; throws where they do not match. */
function expectBalanced(xmp: string) {
  const open: string[] = [];
  for (const [, slash, name, , empty] of xmp.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<>]*")*)\s*(\/?)>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name ?? "");
  }
  expect(open).toEqual([]);
}

describe("an XMP packet", () => {
  test("begins and ends as XMP asks for", () => {
    const xmp = writeXmp(METADATA);
    expect(xmp.startsWith('<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>')).toBe(true);
    expect(xmp.endsWith('<?xpacket end="r"?>')).toBe(true);
  });

  test.for([
    ["dc:title", '<rdf:Alt><rdf:li xml:lang="x-default">“It floats” — Ann Lee</rdf:li></rdf:Alt>'],
    ["dc:language", "<rdf:Bag><rdf:li>en</rdf:li></rdf:Bag>"],
    ["dc:source", "https://mail.example/?a=1&amp;b=2"],
    ["dc:identifier", `sha256-${"0".repeat(64)}`],
    ["photoshop:Credit", "The Ilse Mail &amp; Echo"],
    [
      "Iptc4xmpCore:AltTextAccessibility",
      '<rdf:Alt><rdf:li xml:lang="x-default">On the ferry: “It floats” — Ann Lee.</rdf:li></rdf:Alt>',
    ],
    ["Iptc4xmpExt:DigitalSourceType", "http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia"],
  ] as const)("says %s", ([element, text]) => {
    expect(textOf(writeXmp(METADATA), element)).toBe(text);
  });

  test("names the namespace of every prefix that it uses", () => {
    const xmp = writeXmp(METADATA);
    const used = new Set([...xmp.matchAll(/<\/?([\w]+):/g)].map(([, prefix]) => prefix));
    for (const prefix of used)
      expect(xmp).toContain(`xmlns:${prefix}="http`.replace("http", prefix === "x" ? "" : "http"));
  });

  test("is XML whatever it says, and says the same", () => {
    const texts = fc.record({
      language: nastyText,
      title: nastyText,
      alt: nastyText,
      credit: nastyText,
      source: nastyText,
      digest: nastyText,
    });
    fc.assert(
      fc.property(texts, (metadata) => {
        const xmp = writeXmp(metadata);
        expectBalanced(xmp);
        expect(textOf(xmp, "dc:source")).toBe(escapeXml(metadata.source));
        expect(textOf(xmp, "photoshop:Credit")).toBe(escapeXml(metadata.credit));
        expect(textOf(xmp, "dc:title")).toContain(`>${escapeXml(metadata.title)}</`);
        expect(xmp.isWellFormed()).toBe(true);
      }),
    );
  });
});
