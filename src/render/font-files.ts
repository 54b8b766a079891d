import notesCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff";
import namesCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff";
import notesCyrillicExt from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff";
import namesCyrillicExt from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff";
import notesGreek from "@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff";
import namesGreek from "@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff";
import notesLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
import namesLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff";
import notesLatinExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff";
import namesLatinExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff";
import notesVietnamese from "@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff";
import namesVietnamese from "@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff";
import wordsCyrillic from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff";
import wordsCyrillicExt from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-normal.woff";
import wordsGreek from "@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff";
import wordsLatin from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff";
import wordsLatinExt from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff";
import wordsVietnamese from "@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff";
import { FACE_NAMES, type FaceName, SCRIPTS, type Script } from "../design/typefaces";
import { unpackWoff } from "./woff";

const FILES: Record<FaceName, Record<Script, ArrayBuffer>> = {
  words: {
    latin: wordsLatin,
    "latin-ext": wordsLatinExt,
    vietnamese: wordsVietnamese,
    cyrillic: wordsCyrillic,
    "cyrillic-ext": wordsCyrillicExt,
    greek: wordsGreek,
  },
  notes: {
    latin: notesLatin,
    "latin-ext": notesLatinExt,
    vietnamese: notesVietnamese,
    cyrillic: notesCyrillic,
    "cyrillic-ext": notesCyrillicExt,
    greek: notesGreek,
  },
  names: {
    latin: namesLatin,
    "latin-ext": namesLatinExt,
    vietnamese: namesVietnamese,
    cyrillic: namesCyrillic,
    "cyrillic-ext": namesCyrillicExt,
    greek: namesGreek,
  },
};

export interface FontFile {
  face: FaceName;
  script: Script;
  /** The file as it is packed (WOFF 1.0), which browsers take. */
  readonly woff: ArrayBuffer;
  /** An OpenType file, unpacked when it is first asked for: most cards need three of the eighteen. */
  readonly data: ArrayBuffer;
}

/** All font files, a face's in the order in which its scripts are looked for. */
export const FONT_FILES: readonly FontFile[] = FACE_NAMES.flatMap((face) =>
  SCRIPTS.map((script): FontFile => {
    let data: ArrayBuffer | undefined;
    return {
      face,
      script,
      woff: FILES[face][script],
      get data() {
        data ??= unpackWoff(FILES[face][script]);
        return data;
      },
    };
  }),
);
