import { say } from "../terminal/say";
import type { RenderResult } from "./render-result";

/** Says what became of the pictures, each by name only where it was not written. */
export function tellPictures({ pictures, out, manifest }: RenderResult): void {
  const count = (wanted: string) => pictures.filter(({ outcome }) => outcome === wanted).length;
  for (const { file } of pictures.filter(({ outcome }) => outcome === "differs")) {
    say({ text: "differs ", style: "yellow" }, file);
  }
  const parts = [
    [count("written"), "written"],
    [count("replaced"), "replaced"],
    [count("kept"), "there already"],
    [count("differs"), "left alone, replace them with --force"],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0);
  const kilobytes = new Intl.NumberFormat("en").format(Math.ceil(bytes / 1000));
  say(
    { text: pictures.length === 1 ? "1 picture" : `${pictures.length} pictures`, style: "bold" },
    ` (${kilobytes} KB) in ${out}: ${told.join(", ")}`,
  );
  say({ text: `Alt texts and sizes: ${manifest}`, style: "dim" });
}
