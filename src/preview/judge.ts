import { SIZES } from "../design/sizes";
import { lengthIn } from "./cut-text";
import type { Limit, Source } from "./limits";

/** What crawlers get of a card's link. */
export interface SharedLink {
  title: string;
  description: string;
  siteName: string;
  /** Of the picture. */
  alt: string;
  /** Of the picture; it is longer than the page's. */
  address: string;
  width: number;
  height: number;
  format: string;
  /** Bytes of the picture. */
  weight: number;
  /** Bytes of the share page up to the end of its head. */
  head: number;
}

export interface Judgement extends Source {
  what: string;
  /** What the platform asks for. */
  asks: string;
  /** What this card has. */
  has: string;
  isKept: boolean;
  otherwise: string;
}

const NAMES: Record<Limit["of"], string> = {
  width: "Picture width",
  height: "Picture height",
  weight: "Picture weight",
  head: "Head of the page",
  crop: "Picture shape",
  shape: "Picture shape",
  format: "Picture format",
  title: "Title",
  description: "Description",
  siteName: "Site name",
  alt: "Alt text",
  address: "Picture address",
};

/** Holds a card's link against one limit of a platform. */
export function judge(limit: Limit, link: SharedLink): Judgement {
  const { url, grade, otherwise } = limit;
  return { what: NAMES[limit.of], otherwise, url, grade, ...compare(limit, link) };
}

function compare(limit: Limit, link: SharedLink): Pick<Judgement, "asks" | "has" | "isKept"> {
  switch (limit.of) {
    case "width":
    case "height":
    case "weight":
    case "head": {
      const print = limit.of === "width" || limit.of === "height" ? pixels : printWeight;
      const has = link[limit.of];
      return {
        asks: range(limit, print),
        has: print(has),
        isKept: has >= (limit.least ?? 0) && has <= (limit.most ?? Number.POSITIVE_INFINITY),
      };
    }
    case "crop": {
      const lost = cutOff(link, limit.ratio);
      return {
        asks: `${limit.ratio}:1, cut to it`,
        has: `loses ${printLoss(lost)}`,
        isKept: lost.ends <= EMPTY_EDGE.ends && lost.sides <= EMPTY_EDGE.sides,
      };
    }
    case "shape":
      return {
        asks: `at most ${limit.most}:1`,
        has: `${(link.width / link.height).toFixed(2)}:1`,
        isKept: link.width / link.height <= limit.most,
      };
    case "format":
      return {
        asks: limit.allowed.join(", "),
        has: link.format,
        isKept: limit.allowed.includes(link.format),
      };
    default: {
      const length = lengthIn(link[limit.of], limit.unit);
      return {
        asks: `at most ${count(limit.most)} ${limit.unit}`,
        has: count(length),
        isKept: length <= limit.most,
      };
    }
  }
}

/** Pixels of a wide card's edges, on either side, that nothing is printed in. */
const EMPTY_EDGE = {
  ends: Math.min(SIZES.og.top, SIZES.og.wordsTop, SIZES.og.height - SIZES.og.bottom),
  sides: Math.min(SIZES.og.margin.left, SIZES.og.width - SIZES.og.column.left - SIZES.og.column.width),
};

/** Pixels that a picture loses on either side, and at either end, where its middle is cut to a shape. */
export function cutOff({ width, height }: { width: number; height: number }, ratio: number) {
  return {
    sides: Math.max(0, (width - height * ratio) / 2),
    ends: Math.max(0, (height - width / ratio) / 2),
  };
}

function printLoss({ sides, ends }: ReturnType<typeof cutOff>): string {
  if (Math.round(sides) > 0) return `${pixels(Math.round(sides))} left and right`;
  if (Math.round(ends) > 0) return `${pixels(Math.round(ends))} above and below`;
  return "nothing";
}

function range({ least, most }: { least?: number; most?: number }, print: (value: number) => string): string {
  if (least !== undefined && most !== undefined) return `${count(least)} to ${print(most)}`;
  return least === undefined ? `at most ${print(most ?? 0)}` : `at least ${print(least)}`;
}

function pixels(value: number): string {
  return `${count(value)} px`;
}

/** A weight, rounded up: it never looks lighter than it is. */
function printWeight(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.ceil(bytes / 100_000) / 10} MB`;
}

function count(value: number): string {
  return new Intl.NumberFormat("en").format(value);
}
