import { FONT_MODULES } from "../brand/font-modules";
import { FACE_NAMES, type FaceName, SCRIPTS, type Script } from "../design/typefaces";
import { unpackWoff } from "./woff";

export interface FontFile {
  face: FaceName;
  script: Script;
  /** The file as it is packed (WOFF 1.0), which browsers take. */
  readonly woff: ArrayBuffer;
  /** An OpenType file, unpacked when it is first asked for: most cards need three of the eighteen. */
  readonly data: ArrayBuffer;
}

/** All font files, a face's in the order in which its scripts are looked for. A typeface need not have all scripts. */
export const FONT_FILES: readonly FontFile[] = FACE_NAMES.flatMap((face) =>
  SCRIPTS.flatMap((script): FontFile[] => {
    const files: Partial<Record<Script, ArrayBuffer>> = FONT_MODULES[face].files;
    const woff = files[script];
    let data: ArrayBuffer | undefined;
    if (!woff) return [];
    return [
      {
        face,
        script,
        woff,
        get data() {
          data ??= unpackWoff(woff);
          return data;
        },
      },
    ];
  }),
);
