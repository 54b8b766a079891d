import { Presets, SingleBar } from "cli-progress";
import { wantsProgress } from "./output-rules";

/*
 * cli-progress draws a bar and nothing else: no spinner's timer, no raw mode on
 * standard input, which @clack/prompts takes to catch Ctrl-C. It has not needed
 * a release since 2023.
 */

export interface Progress {
  /** One more is done. */
  advance(): void;
  /** Takes the bar away. Harmless when there is none. */
  stop(): void;
}

/** Shows on standard error how much of a long work is done, where somebody sees it. */
export function startProgress(what: string, total: number): Progress {
  if (!wantsProgress(process.stderr, process.env)) return { advance: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: `${what} {bar} {value} of {total}, {eta_formatted} left`,
      clearOnComplete: true,
    },
    Presets.shades_grey,
  );
  bar.start(total, 0);
  const stop = () => bar.stop();
  process.once("exit", stop);
  return {
    advance: () => bar.increment(),
    stop: () => {
      process.off("exit", stop);
      stop();
    },
  };
}
