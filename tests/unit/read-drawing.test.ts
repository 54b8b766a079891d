import { describe, expect, test } from "vitest";
import { readDrawing } from "../../src/render/fast/read-drawing";

const PAPER = '<rect x="0" y="0" width="40" height="30" fill="#FBF9F4"/>';
const svg = (content: string, paper = PAPER) =>
  `<svg width="40" height="30" viewBox="0 0 40 30" xmlns="http://www.w3.org/2000/svg">${paper}${content}</svg>`;

describe("a drawing of boxes and text is read", () => {
  test("with its paper", () => {
    expect(readDrawing(svg(""))).toEqual({ paper: 0xfbf9f4, shapes: [] });
  });

  test("with masks that nothing uses, and groups that change nothing", () => {
    const mask = '<mask id="m"><rect x="1" y="2" width="3" height="4" fill="#fff"/></mask>';
    expect(readDrawing(svg(`${mask}<g>${mask}</g>`))?.shapes).toEqual([]);
  });

  test.for([
    ["#A6202B", 0xa6202b, 1],
    ["#abc", 0xaabbcc, 1],
    ["rgb(1,2,3)", 0x010203, 1],
    ["rgba(255, 0, 16, 0.5)", 0xff0010, 0.5],
  ] as const)("with the colour %s", ([fill, rgb, alpha]) => {
    const box = `<rect x="1" y="2" width="3" height="4" fill="${fill}"/>`;
    expect(readDrawing(svg(box))?.shapes).toEqual([
      { kind: "box", left: 1, top: 2, right: 4, bottom: 6, paint: { rgb, alpha } },
    ]);
  });

  test("with an opacity on top of the colour's own", () => {
    const box = '<rect x="1" y="2" width="3" height="4" fill="rgba(0,0,0,0.5)" fill-opacity="0.5"/>';
    expect(readDrawing(svg(box))?.shapes[0]?.paint.alpha).toBe(0.25);
  });

  test("with round corners", () => {
    const data = "M3,2 h6 a2,2 0 0 1 2,2 v6 a2,2 0 0 1 -2,2 h-6 a2,2 0 0 1 -2,-2 v-6 a2,2 0 0 1 2,-2";
    const box = `<path x="1" y="2" width="10" height="10" fill="#000000" d="${data}"/>`;
    const shape = readDrawing(svg(box))?.shapes[0];
    if (shape?.kind !== "outline") throw new Error("no round box was read");
    const kinds = shape.outline.map(({ type }) => type).join("");
    expect(kinds).toBe("MLCLCLCLCZ");
    // It ends where it began.
    expect(shape.outline.at(-2)).toMatchObject({ x: 3, y: 2 });
  });
});

describe("anything else is left to resvg", () => {
  const box = (more: string) => `<rect x="1" y="2" width="3" height="4" fill="#000000"${more}/>`;
  test.for([
    ["an image", '<image href="data:," x="0" y="0" width="1" height="1"/>'],
    ["a gradient", '<defs><linearGradient id="g"/></defs>'],
    ["a used mask", box(' mask="url(#m)"')],
    ["a clip path", box(' clip-path="url(#c)"')],
    ["a transform", box(' transform="rotate(3)"')],
    ["a filter", box(' filter="url(#f)"')],
    ["a stroke", box(' stroke="#000" stroke-width="1"')],
    ["a style", box(' style="mix-blend-mode:multiply"')],
    ["an attribute that nobody knows", box(' fill-rule="evenodd"')],
    ["a group with an opacity", `<g opacity="0.5">${box("")}</g>`],
    ["a group with a style", `<g style="isolation:isolate">${box("")}</g>`],
    ["a mask with more than a box", '<mask id="m"><path d="M0 0"/></mask>'],
    ["text as text", "<text>words</text>"],
    ["words between elements", "words"],
    ["a comment", "<!-- comment -->"],
    ["a colour by name", '<rect x="1" y="2" width="3" height="4" fill="tomato"/>'],
    ["a colour in percent", '<rect x="1" y="2" width="3" height="4" fill="rgb(1%,2%,3%)"/>'],
    ["a colour out of range", '<rect x="1" y="2" width="3" height="4" fill="rgb(256,0,0)"/>'],
    ["an alpha beyond 1", '<rect x="1" y="2" width="3" height="4" fill="rgba(0,0,0,1.5)"/>'],
    ["an opacity beyond 1", box(' fill-opacity="2"')],
    ["an opacity below nothing", box(' fill-opacity="-1"')],
    ["an opacity of nothing at all", box(' fill-opacity=""')],
    ["a drawing within the drawing", `<svg width="9" height="9" viewBox="0 0 90 90">${box("")}</svg>`],
    ["an element called as what all objects have", "<constructor/>"],
    ["no colour", '<rect x="1" y="2" width="3" height="4"/>'],
    ["a box without a height", '<rect x="1" y="2" width="3" fill="#000000"/>'],
    ["a length in percent", '<rect x="1" y="2" width="50%" height="4" fill="#000000"/>'],
    ["an outline", '<path fill="#000000" d="M0 0L1 1Z"/>'],
    [
      "a corner that is no quarter",
      '<path x="1" y="2" width="9" height="9" fill="#000000" d="M3,2 h6 a2,2 0 0 1 1,2"/>',
    ],
    ["a large arc", '<path x="1" y="2" width="9" height="9" fill="#000000" d="M3,2 h6 a2,2 0 1 1 2,2"/>'],
  ] as const)("%s", ([, content]) => {
    expect(readDrawing(svg(content))).toBeUndefined();
  });

  test.for([
    ["no paper", ""],
    ["paper smaller than the page", '<rect x="0" y="0" width="39" height="30" fill="#FBF9F4"/>'],
    ["paper beside the page", '<rect x="1" y="0" width="40" height="30" fill="#FBF9F4"/>'],
    ["paper that shows through", '<rect x="0" y="0" width="40" height="30" fill="rgba(0,0,0,0.5)"/>'],
  ] as const)("a page with %s", ([, paper]) => {
    expect(readDrawing(svg("", paper))).toBeUndefined();
  });

  test("a page whose units are no pixels", () => {
    expect(readDrawing(svg("").replace('viewBox="0 0 40 30"', 'viewBox="0 0 20 15"'))).toBeUndefined();
    expect(readDrawing(svg("").replace('viewBox="0 0 40 30"', 'viewBox="1 0 40 30"'))).toBeUndefined();
  });

  test("what is no SVG", () => {
    expect(readDrawing("")).toBeUndefined();
    expect(readDrawing("<html></html>")).toBeUndefined();
  });
});
