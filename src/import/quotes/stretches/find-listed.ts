import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";
import { DASH, saysWhoSpeaks } from "./find-dashed-interview";
import { speaksOfItself, speaksToSomebody } from "./speaks-to";

/**
 * Blocks that begin with a dash, and are no speech: points of a list behind hyphens, where none asks, calls
 * out, says "I" or "you" or who speaks; and a line by itself that is no sentence, as "— With Ada Quill".
 */
export function findListed(blocks: readonly Block[], language: Language): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let from = 0; from < blocks.length; from += 1) {
    let to = from;
    while (isDashed(blocks[to])) to += 1;
    const run = blocks.slice(from, to);
    const isLine = run.length === 1 && !/[.?!…»”"]$/u.test(run[0]?.text ?? "");
    if (run.length > 0 && (isLine || run.every(({ text }) => isPoint(text, language))))
      for (let block = from; block < to; block += 1) listed.add(block);
    from = Math.max(from, to - 1);
  }
  return listed;
}

function isDashed(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && DASH.test(block.text);
}

function isPoint(text: string, language: Language): boolean {
  const isSpoken =
    /[?!¿¡…«“"]/u.test(text) || speaksOfItself(text, language) || speaksToSomebody(text, language);
  return /^-\s/u.test(text) && !isSpoken && !saysWhoSpeaks(text, language);
}
