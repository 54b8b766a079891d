/** What decides how to write to a stream. */
interface Stream {
  isTTY?: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to colour what goes to a stream: on a terminal, unless somebody said
 * otherwise. @see https://no-color.org and https://force-color.org
 */
export function wantsColours({ isTTY }: Stream, environment: Environment): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  return isTTY === true && TERM !== "dumb";
}

/**
 * Whether to draw a progress bar: only where somebody looks at a terminal that
 * can draw over a line, and not into the logs of a build.
 */
export function wantsProgress({ isTTY }: Stream, { TERM, CI }: Environment): boolean {
  return isTTY === true && TERM !== "dumb" && !CI;
}
