import type { Complaint } from "../model/complaint";
import { findDuplicateKeys } from "./duplicate-keys";
import { MOST_COMPLAINTS, Problem } from "./problem";

/**
 * Bytes of a body. The longest source text (half a million characters) and the
 * largest article that the database takes (1.5 MB) fit in, and four of these
 * stay far below a Worker's memory.
 */
export const MOST_BYTES = 4_000_000;

/**
 * The JSON of a request's body. Throws a problem: 415 for another type, charset
 * or for compression, 413 as soon as too many bytes have come, 400 for what is no
 * UTF-8, no JSON, breaks off, or has a member twice.
 */
export async function readJson(request: Request): Promise<unknown> {
  checkType(request.headers);
  const text = decode(await readBytes(request));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable("the body is not JSON");
  }
  const twice = findDuplicateKeys(text).map((pointer) => ({ pointer, detail: "stands there twice" }));
  if (twice.length > 0) throw unreadable("the body has members twice: see 'problems'", twice);
  return value;
}

function checkType(headers: Headers): void {
  const encoding = headers.get("Content-Encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity")
    throw unsupported(`the body is compressed with '${encoding.slice(0, 40)}'; send it as it is`);
  const sent = headers.get("Content-Type") ?? "";
  const [type = "", ...parameters] = sent
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  if (type !== "application/json")
    throw unsupported(`the body is '${type.slice(0, 40)}'; send application/json`);
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  if (charset !== undefined && !/^"?utf-8"?$/.test(charset))
    throw unsupported(`the charset is '${charset.slice(0, 40)}'; send UTF-8`);
}

/** Counts as the bytes come: what a header says of them may be wrong. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("Content-Length")) > MOST_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw unreadable("the body broke off");
    });
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw unreadable("the body is not UTF-8");
  }
}

function unreadable(detail: string, problems?: readonly Complaint[]): Problem {
  return new Problem(400, {
    code: "body-not-readable",
    detail,
    problems: problems?.slice(0, MOST_COMPLAINTS),
  });
}

function unsupported(detail: string): Problem {
  return new Problem(
    415,
    { code: "media-type-not-supported", detail: detail.toWellFormed(), allowed: ["application/json"] },
    { Accept: "application/json" },
  );
}

function tooLarge(): Problem {
  return new Problem(413, { code: "body-too-large", detail: `the body has more than ${MOST_BYTES} bytes` });
}
