import type { PageNode } from "./page";
import { readBlocks } from "./read-blocks";

/** The words of an element as its reader sees them, in one line. */
export function readWords(element: PageNode): string {
  return readBlocks(element)
    .map(({ text }) => text)
    .join(" ");
}
