import { CommanderError } from "commander";
import { CommandProblem, EXIT } from "./problem";
import { makeProgram } from "./program";
import { sayAside, sayJson } from "./terminal/say";

/** Runs a command line. Returns its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  const program = makeProgram((found) => {
    code = found;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // The parser has said what is wrong with the words, or has printed help or the version.
    if (error instanceof CommanderError) return endParsing(error, args);
    if (error instanceof CommandProblem) return tellProblem(error, args);
    return tellBug(error);
  }
}

function endParsing({ exitCode, code, message }: CommanderError, args: readonly string[]): number {
  // Without any command it prints help as an error.
  if (exitCode === 0) return EXIT.ok;
  if (wantsJson(args) && code !== "commander.help") {
    sayJson({ ok: false, problem: { code: "usage", message: message.replace(/^error: /, "") } });
  }
  return EXIT.problem;
}

function tellProblem(problem: CommandProblem, args: readonly string[]): number {
  const { code, message, file, line, fix } = problem;
  if (wantsJson(args)) sayJson({ ok: false, problem: { code, message, file, line, fix } });
  const place =
    file === undefined ? "" : `${file === "-" ? "standard input" : file}${line ? `:${line}` : ""}: `;
  sayAside({ text: "error: ", style: "red" }, place, message);
  if (fix !== undefined) sayAside({ text: fix, style: "dim" });
  return EXIT.problem;
}

/** Not 1, which Node would end with: that says that something was found. */
function tellBug(error: unknown): number {
  sayAside({ text: "error: ", style: "red" }, "this is a fault of factcard itself, please report it:");
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of told.split("\n")) sayAside(line);
  return EXIT.problem;
}

function wantsJson(args: readonly string[]): boolean {
  return args.includes("--json");
}
