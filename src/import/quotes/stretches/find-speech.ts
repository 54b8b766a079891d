import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";
import { DASH, findDashedInterview } from "./find-dashed-interview";
import { findListed } from "./find-listed";
import type { QuotedStretch } from "./find-stretches";
import { findTurns } from "./find-turns";

/**
 * Speech that is shown without quotation marks: paragraphs behind a dash, turns
 * of an interview, blocks set as quotations. By block; offsets are within it.
 */
export function findSpeech(blocks: readonly Block[], language: Language): Map<number, QuotedStretch[]> {
  const speech = new Map<number, QuotedStretch[]>();
  const dashed = findDashedInterview(blocks, language);
  const turns = dashed?.answers ?? findTurns(blocks, language);
  const listed = language.dashSpeech ? findListed(blocks, language) : new Set<number>();
  blocks.forEach(({ kind, text }, block) => {
    const turn = turns.get(block);
    if (turn !== undefined) {
      speech.set(block, [whole(text, block, turn.from, "turn", turn.isContinuation)]);
    } else if (kind === "blockquote" && !BEGINS_WITH_MARK.test(text)) {
      const isSignature = DASH.test(text) && text.length < 120;
      const isContinuation = blocks[block - 1]?.kind === "blockquote" && speech.has(block - 1);
      if (!isSignature) speech.set(block, [whole(text, block, 0, "blockquote", isContinuation)]);
    } else if (
      kind === "paragraph" &&
      language.dashSpeech &&
      DASH.test(text) &&
      !dashed?.asked.has(block) &&
      !listed.has(block)
    ) {
      const lead = DASH.exec(text)?.[0].length ?? 0;
      // The mark before the first turn of the dialogue is closed behind the last one.
      const closing = /\s*[»”"]\s*(?=$|[\p{Ll},])/u.exec(text);
      const isOpenedBefore = closing && !/[«“"]/u.test(text.slice(lead, closing.index));
      const end = isOpenedBefore ? closing.index : text.length;
      speech.set(block, [
        {
          ...whole(text.slice(0, end), block, lead, "dash", false),
          outerEnd: isOpenedBefore ? closing.index + closing[0].trimEnd().length : text.length,
        },
      ]);
    }
  });
  return speech;
}

const BEGINS_WITH_MARK = /^[“„«»"‘‚'「『]/u;

function whole(
  text: string,
  block: number,
  from: number,
  shownBy: QuotedStretch["shownBy"],
  isContinuation: boolean,
): QuotedStretch {
  return {
    start: from,
    end: text.length,
    outerStart: from,
    outerEnd: text.length,
    block,
    shownBy,
    isContinuation,
    goesOn: false,
    isUnclosed: false,
  };
}
