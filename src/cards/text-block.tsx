/** @jsxImportSource satori/jsx */
import { type FaceName, fontOf } from "../design/typefaces";

interface TextBlockProps {
  face: FaceName;
  size: number;
  leading: number;
  color: string;
  lines: readonly string[];
  /** The end of the last line, in a colour of its own, and how far from the line's left edge it stands. */
  tail?: { text: string; color: string; left: number };
}

/** Lines that are broken already, one below the other, exactly `leading` apart. */
export function TextBlock({ face, size, leading, color, lines, tail }: TextBlockProps) {
  return (
    <div style={{ display: "flex", flexDirection: "column", ...fontOf(face), fontSize: size, color }}>
      {lines.map((line, index) => {
        const end = index === lines.length - 1 ? tail : undefined;
        return (
          <div style={{ display: "flex", height: leading, lineHeight: `${leading}px`, whiteSpace: "pre" }}>
            <div style={{ width: end?.left }}>{end ? line.slice(0, -end.text.length) : line}</div>
            {end && <div style={{ color: end.color }}>{end.text}</div>}
          </div>
        );
      })}
    </div>
  );
}
