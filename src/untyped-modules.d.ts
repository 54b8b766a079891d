/** The parts of harfbuzzjs 0.10.0 that measuring needs; the package has no types. */
declare module "harfbuzzjs/hb.js" {
  export interface HarfbuzzModule {
    readonly wasmExports: WebAssembly.Exports;
  }
  export default function createModule(options: {
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance) => void,
    ): WebAssembly.Exports;
  }): Promise<HarfbuzzModule>;
}

declare module "harfbuzzjs/hbjs.js" {
  import type { HarfbuzzModule } from "harfbuzzjs/hb.js";

  interface Freed {
    destroy(): void;
  }
  interface Face extends Freed {
    readonly upem: number;
    collectUnicodes(): Uint32Array;
  }
  interface Buffer extends Freed {
    clearContents(): void;
    addText(text: string): void;
    guessSegmentProperties(): void;
    getGlyphPositions(): { x_advance: number }[];
  }
  interface Font extends Freed {
    setScale(x: number, y: number): void;
  }
  export interface Harfbuzz {
    createBlob(bytes: Uint8Array): Freed;
    createFace(blob: Freed, index: number): Face;
    createFont(face: Face): Font;
    createBuffer(): Buffer;
    shape(font: Font, buffer: Buffer): void;
  }
  export default function createApi(module: HarfbuzzModule): Harfbuzz;
}

/** linebreak 1.1.0 has no types either. */
declare module "linebreak" {
  interface Break {
    /** UTF-16 index behind which a line may break. */
    position: number;
    required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}

/** The parts of @shuding/opentype.js 1.4.0-beta.0, satori's reader of fonts, that glyph references need. */
declare module "@shuding/opentype.js" {
  import type { OutlineCommand } from "./render/fast/outline";

  interface Glyph {
    path: { unitsPerEm: number; commands: readonly OutlineCommand[] };
  }
  interface GlyphSet {
    /** `_rawFontData` is what satori adds: the font's file. */
    readonly font: { readonly unitsPerEm: number; readonly _rawFontData?: ArrayBuffer };
    get(this: GlyphSet, glyph: number): Glyph;
  }
  export class Font {
    constructor(font: {
      familyName: string;
      styleName: string;
      unitsPerEm: number;
      ascender: number;
      descender: number;
    });
    readonly glyphs: GlyphSet;
  }
}

/** What browsers get, see build/web-files.ts: stylesheets and scripts by name. */
declare module "web-files" {
  interface WebFile {
    type: string;
    text: string;
    /** Of the text, for addresses that may be kept for ever. */
    hash: string;
  }
  const files: Readonly<Record<string, WebFile>>;
  export default files;
}
