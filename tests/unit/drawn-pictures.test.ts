import { describe, expect, test, vi } from "vitest";
import { type Drawing, DrawingFailed, drawOnce } from "../../src/render/drawn-pictures";

let keys = 0;

/** A key that no test has used. */
function newKey(): string {
  keys += 1;
  return `key ${keys}`;
}

const drawingOf = (bytes: number): Drawing => ({ bytes: new Uint8Array(bytes), timings: { layout: 1 } });

describe("a picture", () => {
  test("is drawn once, and then kept", async () => {
    const key = newKey();
    const draw = vi.fn(async () => drawingOf(10));
    const first = await drawOnce(key, "a/b", draw);
    const second = await drawOnce(key, "a/b", draw);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(first.timings).toEqual({ layout: 1 });
    expect(second).toEqual({ bytes: first.bytes, timings: { kept: 0 } });
  });

  test("of another key is drawn of itself", async () => {
    const draw = vi.fn(async () => drawingOf(10));
    await drawOnce(newKey(), "a/b", draw);
    await drawOnce(newKey(), "a/b", draw);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test("that could not be drawn is told with its card, and tried again the next time", async () => {
    const key = newKey();
    const cause = new TypeError("no such glyph");
    const failing = drawOnce(key, "invented/short", () => Promise.reject(cause));
    await expect(failing).rejects.toThrow(DrawingFailed);
    await expect(failing).rejects.toMatchObject({
      name: "DrawingFailed",
      card: "invented/short",
      message: "the card invented/short could not be drawn",
      cause,
    });
    expect((await drawOnce(key, "invented/short", async () => drawingOf(10))).bytes.length).toBe(10);
  });

  test("that was not asked for longest makes room where too many bytes are kept", async () => {
    const [oldest, used, last] = [newKey(), newKey(), newKey()];
    const draw = vi.fn(async () => drawingOf(2_500_000));
    await drawOnce(oldest, "a/b", draw);
    await drawOnce(used, "a/b", draw);
    await drawOnce(oldest, "a/b", draw);
    expect(draw).toHaveBeenCalledTimes(2);
    await drawOnce(last, "a/b", draw);
    await drawOnce(oldest, "a/b", draw);
    await drawOnce(last, "a/b", draw);
    expect(draw).toHaveBeenCalledTimes(3);
    await drawOnce(used, "a/b", draw);
    expect(draw).toHaveBeenCalledTimes(4);
  });

  test("too large to be kept is drawn, and makes no other picture go for good", async () => {
    const key = newKey();
    const huge = newKey();
    const draw = vi.fn(async () => drawingOf(10));
    expect((await drawOnce(huge, "a/b", async () => drawingOf(7_000_000))).bytes.length).toBe(7_000_000);
    await drawOnce(key, "a/b", draw);
    await drawOnce(key, "a/b", draw);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test("drawn twice at once is counted once", async () => {
    const key = newKey();
    const slow = () => new Promise<Drawing>((resolve) => setTimeout(resolve, 5, drawingOf(2_900_000)));
    await Promise.all([drawOnce(key, "a/b", slow), drawOnce(key, "a/b", slow)]);
    const other = newKey();
    await drawOnce(other, "a/b", async () => drawingOf(2_900_000));
    const draw = vi.fn(async () => drawingOf(10));
    await drawOnce(key, "a/b", draw);
    await drawOnce(other, "a/b", draw);
    expect(draw).not.toHaveBeenCalled();
  });
});
