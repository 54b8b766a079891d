/** A path into JSON as a JSON Pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
