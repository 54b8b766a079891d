/** @jsxImportSource satori/jsx */
import { fontOf } from "../design/typefaces";
import type { SetText } from "./set-note";

interface TextBlockProps extends SetText {
  /** Where it stands on the card, in pixels. */
  left: number;
  top: number;
  color: string;
}

/**
 * Lines that are broken already, one below the other, exactly `leading` apart.
 * All of them are one text: satori takes far longer for an element than for a line.
 */
export function TextBlock({ face, size, leading, lines, left, top, color }: TextBlockProps) {
  if (lines.length === 0) return null;
  const place = { position: "absolute", left, top, color } as const;
  const type = { ...fontOf(face), fontSize: size, lineHeight: `${leading}px` } as const;
  return <div style={{ ...place, ...type }}>{lines.map(asOnePiece).join("\n")}</div>;
}

/**
 * A line as it is drawn, with spaces that no line breaks at. Satori sets what
 * stands between break opportunities piece by piece, and begins each piece on
 * a whole pixel: words would take longer, and stand unevenly apart.
 */
export function asOnePiece(line: string): string {
  return line.replaceAll(" ", "\u00A0");
}
