import type { JSXNode } from "satori/jsx";
import { FACE_NAMES, type FaceName, fontOf, type Measure } from "../../design/typefaces";

/** A line of text as it stands on a card, in CSS pixels. */
export interface SetLine {
  text: string;
  face: FaceName;
  /** Size of the type. */
  size: number;
  colour: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Whether it is the last of its block. */
  isLast: boolean;
}

/** An element, as the card's templates make it. */
interface Element {
  type: unknown;
  props: { children?: unknown; style?: Record<string, unknown> };
}

/**
 * Reads all lines of text from a card that is set but not drawn yet: templates
 * put every block of lines at a place of its own.
 */
export function readLines(tree: JSXNode, measure: Measure): SetLine[] {
  return listElements(tree).flatMap(({ props: { style, children } }) =>
    typeof children === "string" ? readBlock(children, style ?? {}, measure) : [],
  );
}

/** The elements of a tree, components replaced by what they make. */
function listElements(node: unknown): Element[] {
  if (Array.isArray(node)) return node.flatMap(listElements);
  if (!isElement(node)) return [];
  if (typeof node.type === "function") return listElements(node.type(node.props));
  return [node, ...listElements(node.props.children)];
}

function isElement(node: unknown): node is Element {
  return typeof node === "object" && node !== null && "type" in node && "props" in node;
}

function readBlock(text: string, style: Record<string, unknown>, measure: Measure): SetLine[] {
  const { left, top, color, fontSize: size } = style;
  const leading = Number.parseFloat(String(style.lineHeight));
  const face = FACE_NAMES.find((name) => {
    const { fontFamily, fontWeight } = fontOf(name);
    return style.fontFamily === fontFamily && style.fontWeight === fontWeight;
  });
  if (
    face === undefined ||
    typeof left !== "number" ||
    typeof top !== "number" ||
    typeof size !== "number" ||
    typeof color !== "string" ||
    Number.isNaN(leading)
  ) {
    throw new Error(`a card holds text that is set in a way unknown here: ${JSON.stringify(style)}`);
  }
  return text.split("\n").map((line, index, { length }) => ({
    text: line.replaceAll("\u00A0", " "),
    face,
    size,
    colour: color,
    left,
    top: top + index * leading,
    right: left + measure(line, face) * size,
    bottom: top + (index + 1) * leading,
    isLast: index === length - 1,
  }));
}
