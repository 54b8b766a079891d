/** @jsxImportSource satori/jsx */
import type { JSXNode } from "satori/jsx";

interface ColumnProps {
  /** Where it stands in its parent, in pixels: from the left, and from the top or the bottom. */
  left: number;
  top?: number;
  bottom?: number;
  /** Between its blocks. */
  gap?: number;
  children: JSXNode;
}

/** Blocks one below the other, at a place of their own. */
export function Column({ left, top, bottom, gap, children }: ColumnProps) {
  return (
    <div style={{ display: "flex", flexDirection: "column", position: "absolute", left, top, bottom, gap }}>
      {children}
    </div>
  );
}
