import { afterEach, describe, expect, test } from "vitest";
import { drawPlain } from "../../src/render/fast/draw-plain";
import { pictureOf } from "../../src/render/rgba-picture";
import { giveBack, takeBytes } from "../../src/render/spare-bytes";

/** The largest that is kept, so that it is there whatever was given back before. */
const ROOM = 9_000_000;

/** Gives back bytes that nothing else has, full of what must not be seen again. */
function giveSome(): ArrayBuffer {
  const bytes = new Uint8Array(ROOM).fill(9);
  giveBack(bytes);
  return bytes.buffer;
}

const isSpare = (buffer: ArrayBuffer) => takeBytes(1).buffer === buffer;

afterEach(() => void takeBytes(1));

describe("bytes that were given back", () => {
  test("are taken again, all zeros, by one taker alone", () => {
    const buffer = giveSome();
    const taken = takeBytes(1000);
    expect(taken.buffer).toBe(buffer);
    expect(taken.length).toBe(1000);
    expect(taken.every((byte) => byte === 0)).toBe(true);
    expect(takeBytes(1000).buffer).not.toBe(buffer);
  });

  test("are whole again when a part of them is given back", () => {
    const buffer = giveSome();
    giveBack(takeBytes(10).subarray(2, 5));
    expect(takeBytes(ROOM).buffer).toBe(buffer);
  });

  test("are not kept where they are more than any card needs", () => {
    const bytes = new Uint8Array(ROOM + 1);
    giveBack(bytes);
    expect(isSpare(bytes.buffer)).toBe(false);
  });
});

describe("a picture is never held twice:", () => {
  const PAGE = { width: 300, height: 2, scale: 1 };
  const colourAt = (column: number) => column * 257;

  test("the canvas is given back where the drawing is left to resvg", () => {
    const buffer = giveSome();
    const shapes = Array.from({ length: PAGE.width }, (_, left) => ({
      kind: "box" as const,
      left,
      top: 0,
      right: left + 1,
      bottom: 1,
      paint: { rgb: colourAt(left), alpha: 1 },
    }));
    expect(drawPlain({ paper: 0xffffff, shapes }, PAGE)).toBeUndefined();
    expect(isSpare(buffer)).toBe(true);
  });

  test("and so are indices that too many colours came before the end of", () => {
    const buffer = giveSome();
    const pixels = Uint8Array.from({ length: PAGE.width * PAGE.height * 4 }, (_, at) => {
      const colour = colourAt(Math.floor(at / 4) % PAGE.width);
      return at % 4 === 3 ? 255 : (colour >> (8 * (at % 4))) & 255;
    });
    expect(pictureOf(() => [{ top: 0, pixels }], PAGE).colours).toBeUndefined();
    expect(isSpare(buffer)).toBe(true);
  });
});
