import { Buffer } from "node:buffer";
import notes from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
import names from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff";
import words from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff";
import alaska from "../../../assets/articles/us-china-alaska-talks.json";
import { copyOf } from "../../../src/cards/copy";
import { drawCard } from "../../../src/cards/draw-card";
import { SIZES } from "../../../src/design/sizes";
import { THEMES } from "../../../src/design/themes";
import { FACE_NAMES, FACES, familyOf } from "../../../src/design/typefaces";
import { Article } from "../../../src/model/article";
import { findCard } from "../../../src/model/card";
import { measureText } from "../../../src/render/measure";
import { unpackWoff } from "../../../src/render/woff";
import type { CardForPeers } from "../make-card";
import { CARD } from "../the-card";

const FILES = { words, notes, names };

/** Answers with the finished tree of the card, for libraries that draw trees, and with the typefaces in it. */
export default {
  fetch(): Response {
    const card = findCard(Article.parse(alaska), CARD.id);
    if (!card) throw new Error(`the article has lost its card '${CARD.id}'`);
    const size = SIZES[CARD.size];
    const [tree] = expand(drawCard(copyOf(card), { size, theme: THEMES[CARD.theme], measure: measureText }));
    const fonts = FACE_NAMES.map((face) => ({
      face,
      name: familyOf(face, "latin"),
      weight: FACES[face].weight,
      openType: Buffer.from(unpackWoff(FILES[face])).toString("base64"),
    }));
    const { width, height } = size;
    return Response.json({ width, height, tree, fonts } satisfies CardForPeers);
  },
};

/** A tree's elements and texts as plain data: components called, fragments dissolved, nothing empty. */
function expand(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(expand);
  if (node === undefined || node === null || typeof node === "boolean") return [];
  if (!isElement(node)) return [node];
  const { type, props } = node;
  if (typeof type === "function") return expand(type(props));
  const children = expand(props.children);
  if (typeof type !== "string") return children;
  return [{ type, key: null, props: { ...props, children: children.length > 1 ? children : children[0] } }];
}

interface Element {
  /** A fragment's is a symbol. */
  type: string | symbol | ((props: object) => unknown);
  props: { children?: unknown };
}

function isElement(node: unknown): node is Element {
  return typeof node === "object" && node !== null && "type" in node && "props" in node;
}
