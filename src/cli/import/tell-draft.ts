import type { Article } from "../../model/article";
import { STANDARD_INPUT } from "../files/read-bytes";
import type { Style } from "../terminal/line";
import { say, sayAside } from "../terminal/say";
import type { DraftFinding, ImportResult } from "./import-result";

/** What each level of a finding means to an editor, in the order in which to look at them. */
const LEVELS: Record<DraftFinding["level"], { title: string; style: Style }> = {
  must: { title: "To be done before it is published", style: "red" },
  check: { title: "To be checked", style: "yellow" },
  note: { title: "Passed over", style: "dim" },
};

/** Tells a person what was drafted, what is left to do, and how to go on. A draft that goes to standard output is alone there. */
export function tellDraft(result: ImportResult, { slug, headline }: Article, json: string): void {
  const { drafted, confidence, source, out, findings } = result;
  const tell = out === undefined ? sayAside : say;
  if (out === undefined) process.stdout.write(json);
  const unsure = Object.values(confidence).filter((each) => each === "low").length;
  tell({ text: slug, style: "bold" }, "  ", headline);
  tell("  read     ", source.file);
  tell(
    `  drafted  ${drafted.quotes} quotes, ${drafted.events} events, ${drafted.people} people; ${unsure} unsure`,
  );
  if (out !== undefined) tell("  written  ", out);
  for (const [level, { title, style }] of Object.entries(LEVELS)) {
    const found = findings.filter((finding) => finding.level === level);
    if (found.length === 0) continue;
    tell();
    tell({ text: `${title} (${found.length})`, style });
    found.forEach((finding, index) => {
      tellFinding(finding, found[index - 1], out, tell);
    });
  }
  if (out === undefined) return;
  tell();
  tell("Next: mend ", out, ", fill in what stands in square brackets, then");
  const text = source.file === STANDARD_INPUT ? "<the saved article>" : source.file;
  tell({ text: `  factcard verify ${out} --source ${text}`, style: "cyan" });
}

/** Says once what many in a row need. */
function tellFinding(
  { problem, advice, path, line, words }: DraftFinding,
  before: DraftFinding | undefined,
  out: string | undefined,
  tell: typeof say,
): void {
  if (before?.problem !== problem || before.advice !== advice) {
    tell("  ", problem);
    tell("  ", { text: `→ ${advice}`, style: "dim" });
  }
  const place = out !== undefined && line !== undefined ? `${out}:${line}  ` : "";
  const about = words === undefined ? "" : `  “${words}”`;
  if (place + path + about !== "") tell("      ", { text: place + path, style: "dim" }, about);
}
