import type { Block } from "../../saved-article";
import type { QuotedStretch } from "./find-stretches";

/** "— Earl Dashiell, crabber", "— Marc D. (@marc) 12 janvier". */
const SIGNATURE = /^[—–-]\s*([^,(]{2,60})(?:[,(].{0,80})?$/u;
/** The same beside words in marks: a name, and no sentence. */
const NAMED = /^[—–-]\s*(\p{Lu}[^,(.!?]{1,40})(?:[,(][^.!?]{0,80}\)?)?$/u;

/** Who said what a block sets apart, by the line below it that is nothing but a signature. */
export function readSignature(block: Block, before: Block | undefined): string | undefined {
  if (before?.kind !== "blockquote") return undefined;
  const signature = block.kind === "blockquote" ? SIGNATURE : block.kind === "paragraph" ? NAMED : undefined;
  return signature?.exec(block.text)?.[1]?.trim();
}

/** Who said the one quotation that a paragraph is: "“I like it.” — Sanjay Rao, 38, pharmacist". */
export function signatureBehind(
  text: string,
  offset: number,
  [stretch, another]: readonly QuotedStretch[],
): string | undefined {
  if (!stretch || another || stretch.outerStart !== offset) return undefined;
  return NAMED.exec(text.slice(stretch.outerEnd - offset).trim())?.[1]?.trim();
}
