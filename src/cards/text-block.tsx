/** @jsxImportSource satori/jsx */
import { type FaceName, fontOf } from "../design/typefaces";

interface TextBlockProps {
  face: FaceName;
  size: number;
  leading: number;
  color: string;
  lines: readonly string[];
  /** The end of the last line, in a colour of its own. */
  tail?: { text: string; color: string };
}

/** Lines that are broken already, one below the other, exactly `leading` apart. */
export function TextBlock({ face, size, leading, color, lines, tail }: TextBlockProps) {
  return (
    <div style={{ display: "flex", flexDirection: "column", ...fontOf(face), fontSize: size, color }}>
      {lines.map((line, index) => {
        const ends = tail && index === lines.length - 1 && line.endsWith(tail.text);
        return (
          <div style={{ display: "flex", height: leading, lineHeight: `${leading}px`, whiteSpace: "pre" }}>
            <span>{ends ? line.slice(0, -tail.text.length) : line}</span>
            {ends && <span style={{ color: tail.color }}>{tail.text}</span>}
          </div>
        );
      })}
    </div>
  );
}
