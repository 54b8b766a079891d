// Written by 'npm run brand' from src/brand/brand.ts.
import wordsLatin from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff";
import wordsLatinExt from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff";
import wordsVietnamese from "@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff";
import wordsCyrillic from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff";
import wordsCyrillicExt from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-normal.woff";
import wordsGreek from "@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff";
import notesLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
import notesLatinExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff";
import notesVietnamese from "@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff";
import notesCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff";
import notesCyrillicExt from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff";
import notesGreek from "@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff";
import namesLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff";
import namesLatinExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff";
import namesVietnamese from "@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff";
import namesCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff";
import namesCyrillicExt from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff";
import namesGreek from "@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff";
import { version as releaseSourceSerif4 } from "@fontsource/source-serif-4/package.json";
import { version as releaseSourceSans3 } from "@fontsource/source-sans-3/package.json";
import rangesSourceSerif4 from "@fontsource/source-serif-4/unicode.json";
import rangesSourceSans3 from "@fontsource/source-sans-3/unicode.json";

/** The files of each typeface by script, the release that they are from, and the characters of each. */
export const FONT_MODULES = {
  words: {
    release: releaseSourceSerif4,
    ranges: rangesSourceSerif4,
    files: {
      "latin": wordsLatin,
      "latin-ext": wordsLatinExt,
      "vietnamese": wordsVietnamese,
      "cyrillic": wordsCyrillic,
      "cyrillic-ext": wordsCyrillicExt,
      "greek": wordsGreek,
    },
  },
  notes: {
    release: releaseSourceSans3,
    ranges: rangesSourceSans3,
    files: {
      "latin": notesLatin,
      "latin-ext": notesLatinExt,
      "vietnamese": notesVietnamese,
      "cyrillic": notesCyrillic,
      "cyrillic-ext": notesCyrillicExt,
      "greek": notesGreek,
    },
  },
  names: {
    release: releaseSourceSans3,
    ranges: rangesSourceSans3,
    files: {
      "latin": namesLatin,
      "latin-ext": namesLatinExt,
      "vietnamese": namesVietnamese,
      "cyrillic": namesCyrillic,
      "cyrillic-ext": namesCyrillicExt,
      "greek": namesGreek,
    },
  },
};
