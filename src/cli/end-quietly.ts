import { constants } from "node:os";

/**
 * Ends without a word where that is what was meant: a reader that has seen
 * enough (`factcard list | head -1`), or Ctrl-C. What is being written is written
 * whole or not at all, as `writeWhole` is over before a signal is heard.
 */
export function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // As shells tell it: 128 and the signal's number.
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
