import { UnreadableArticle } from "./unreadable-article";

/** Where HTML says its encoding: the standard has browsers look through the first 1,024 bytes. */
const PRESCAN_BYTES = 1024;

/** As many bytes of a file are looked at to tell text from anything else. */
const LOOKED_AT = 64 * 1024;

/** Encodings of one byte a letter, to which any bytes at all make sense. */
const ONE_BYTE = /^(?:windows-(?!31)|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;

/**
 * A file's bytes as text, in the encoding that its byte order mark tells, else
 * the one it names itself, else UTF-8. Nothing is ever replaced: bytes that do
 * not fit are an error, for a wrong letter would unprove every quote. Where any
 * bytes would fit the encoding that is named, those that are UTF-8 are read as that.
 * @see https://encoding.spec.whatwg.org/#decode
 * @throws {UnreadableArticle} binary, wrong-encoding or unknown-encoding
 */
export function decodeBytes(bytes: Uint8Array, form: "html" | "text"): string {
  const marked = encodingByMark(bytes);
  if (marked === undefined && isBinary(bytes)) {
    throw new UnreadableArticle("binary", "is not text: save the article as .html, .md or .txt");
  }
  const named = form === "html" ? encodingByMeta(bytes) : undefined;
  const label = marked ?? named ?? "utf-8";
  try {
    const decoder = makeDecoder(label);
    // Letters beyond ASCII make valid UTF-8 by chance alone in no text: an old name has stayed in the page.
    const really = ONE_BYTE.test(decoder.encoding) ? decodeUtf8(bytes) : undefined;
    return really ?? decoder.decode(bytes);
  } catch (error) {
    if (error instanceof UnreadableArticle) throw error;
    const [line, offset] = findBrokenByte(bytes, label);
    throw new UnreadableArticle(
      "wrong-encoding",
      `is not ${label} (byte ${offset} does not fit): save it again as UTF-8`,
      line,
    );
  }
}

function makeDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: false });
  } catch {
    throw new UnreadableArticle("unknown-encoding", `names an encoding that nobody knows, '${label}'`);
  }
}

/** `undefined` where the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return makeDecoder("utf-8").decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function encodingByMeta(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase();
  // A page in UTF-16 could not be read this far: the standard takes the name for UTF-8.
  return label?.startsWith("utf-16") ? "utf-8" : label;
}

/** Text has no control characters but those that lay it out. */
function isBinary(bytes: Uint8Array): boolean {
  const isLayout = (byte: number) => byte >= 0x09 && byte <= 0x0d;
  return bytes
    .subarray(0, LOOKED_AT)
    .some((byte) => byte === 0 || (byte < 0x20 && !isLayout(byte) && byte !== 0x1b));
}

/** The line and offset up to which the bytes are well encoded. */
function findBrokenByte(bytes: Uint8Array, label: string): [line: number, offset: number] {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      makeDecoder(label).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return [bytes.subarray(0, good).filter((byte) => byte === 0x0a).length + 1, good];
}
