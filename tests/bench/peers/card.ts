import { fonts as files, height, tree, width } from "../../../dist/bench/card/card.json";
import names from "../../../dist/bench/card/names.ttf";
import notes from "../../../dist/bench/card/notes.ttf";
import words from "../../../dist/bench/card/words.ttf";

/** The finished tree of the card that all peers draw, and the typefaces in it, as `make-card.ts` wrote them. */
const data: Record<string, ArrayBuffer> = { words, notes, names };
const fonts = files.map(({ face, ...font }) => ({ ...font, style: "normal" as const, data: data[face] }));

export { fonts, height, tree, width };
