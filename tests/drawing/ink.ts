/** A rectangle around something drawn, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A word as it stands in a drawn SVG: the colour and the extent of its ink. */
export interface Ink extends Box {
  fill: string;
}

/**
 * Reads the ink of every word from an SVG that satori drew: the extent of its
 * outlines' points. Satori draws a text as one path, in which a space stands
 * between words. Curves lie inside their control points, so the boxes are
 * never too small.
 */
export function readInk(svg: string): Ink[] {
  return [...svg.matchAll(/<path\b[^>]*>/g)].flatMap(([path]) => {
    const fill = /\bfill="([^"]*)"/.exec(path)?.[1] ?? "";
    const words = (/\bd="([^"]*)"/.exec(path)?.[1] ?? "").split(/ (?=M)/);
    return words.flatMap((word) => {
      const box = extentOf(word);
      return box ? [{ fill, ...box }] : [];
    });
  });
}

/** The filled rectangles of a drawn SVG: paper, bars and hairlines. */
export function readBoxes(svg: string): Ink[] {
  return [...svg.matchAll(/<rect\b[^>]*>/g)].map(([rect]) => {
    const number = (name: string) => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(rect)?.[1] ?? 0);
    const [left, top] = [number("x"), number("y")];
    const fill = /\bfill="([^"]*)"/.exec(rect)?.[1] ?? "";
    return { fill, left, top, right: left + number("width"), bottom: top + number("height") };
  });
}

function extentOf(data: string): Box | undefined {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = "", numbers = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!"MLQCZ".includes(command))
      throw new Error(`a path has the command '${command}', which is not read here`);
    const values = numbers.match(/-?[\d.]+/g) ?? [];
    values.forEach((value, index) => {
      (index % 2 === 0 ? xs : ys).push(Number(value));
    });
  }
  if (xs.length === 0) return undefined;
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
