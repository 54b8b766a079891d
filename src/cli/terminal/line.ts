import { styleText } from "node:util";
import { escapeText } from "./escape-text";

/** How a stretch of a line looks, where colours are wanted. */
export type Style = Parameters<typeof styleText>[0];

/** A stretch of a line. Whatever it holds is shown, never obeyed, by the terminal. */
export type Span = string | { text: string; style: Style };

/** A line of spans, as it is written: all text escaped, and styled where colours are wanted. */
export function setLine(spans: readonly Span[], colours: boolean): string {
  return spans
    .map((span) => {
      if (typeof span === "string") return escapeText(span);
      const text = escapeText(span.text);
      // Whether colours are wanted is decided already; Node shall not decide it again.
      return colours ? styleText(span.style, text, { validateStream: false }) : text;
    })
    .join("");
}
