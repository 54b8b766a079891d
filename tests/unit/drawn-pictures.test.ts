import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type Drawing,
  DrawingFailed,
  drawOnce,
  isKept,
  MOST_AT_ONCE,
  TooManyDrawings,
} from "../../src/render/drawn-pictures";

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

  test("asked for twice at once is drawn and counted once", async () => {
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

describe("a drawing that never ends, as Workers end it with its request", () => {
  const never = () => new Promise<Drawing>(() => undefined);

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is not waited for without end: one of those who wait draws, and the others wait for that one", async () => {
    const key = newKey();
    const abandoned = drawOnce(key, "a/b", never);
    const draw = vi.fn(async () => drawingOf(10));
    const others = [1, 2, 3].map(() => drawOnce(key, "a/b", draw));
    expect(isKept(key)).toBe(false);
    await vi.advanceTimersByTimeAsync(5000);
    for (const drawing of await Promise.all(others)) expect(drawing.bytes.length).toBe(10);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(isKept(key)).toBe(true);
    await expect(Promise.race([abandoned, "still nothing"])).resolves.toBe("still nothing");
  });

  test("takes nobody's place for good", async () => {
    for (let under = 0; under < MOST_AT_ONCE; under += 1) void drawOnce(newKey(), "a/b", never);
    await expect(drawOnce(newKey(), "a/b", async () => drawingOf(1))).rejects.toThrow(TooManyDrawings);
    await vi.advanceTimersByTimeAsync(5000);
    expect((await drawOnce(newKey(), "a/b", async () => drawingOf(1))).bytes.length).toBe(1);
  });
});
