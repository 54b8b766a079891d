/** The directives of a Cache-Control field: seconds where they have some, else `true`. */
export function readCacheControl(field: string | null): Record<string, number | true> {
  return Object.fromEntries(
    (field ?? "")
      .split(",")
      .map((directive) => directive.trim())
      .filter((directive) => directive !== "")
      .map((directive) => {
        const [name = "", seconds] = directive.split("=");
        return [name, seconds === undefined ? true : Number(seconds)];
      }),
  );
}
