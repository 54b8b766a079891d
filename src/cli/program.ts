import { styleText } from "node:util";
import { Command } from "commander";
import { version } from "../../package.json";
import { addEmbed } from "./embed/command";
import { addImport } from "./import/command";
import { addList } from "./list/command";
import { nearestName } from "./nearest-name";
import { addPublish } from "./publish/command";
import { addRender } from "./render/command";
import { addSchema } from "./schema/command";
import { escapeText } from "./terminal/escape-text";
import { wantsColours } from "./terminal/output-rules";
import { addVerify } from "./verify/command";

/*
 * commander, because it knows what people need of a command line: it refuses
 * unknown options and suggests the near one, prints help for each command, and
 * takes no other package along. citty lets unknown options pass
 * (unjs/citty#201), cac suggests nothing, and Node's parseArgs prints no help.
 * 14 is its last major that promises Node 20.
 */

/** Takes the exit code that a command ends with. */
export type Finish = (code: number) => void;

/** The whole command line. Throws `CommanderError` instead of ending the process. */
export function makeProgram(finish: Finish): Command {
  const program = new Command("factcard")
    .description(
      "Cards that prove where a quote's words come from: draft, check, draw, publish and embed them.",
    )
    .usage("<command> [options]")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help for a command")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      getOutHasColors: () => wantsColours(process.stdout, process.env),
      getErrHasColors: () => wantsColours(process.stderr, process.env),
      // It repeats what somebody typed or pasted.
      outputError: (text, write) => write(text.split("\n").map(escapeText).join("\n")),
    })
    .configureHelp({ styleTitle: (title) => styleText("bold", title, { validateStream: false }) })
    .addHelpText(
      "after",
      `
Examples:
  factcard import article.html
  factcard verify us-china-alaska-talks --source talks.txt
  factcard render us-china-alaska-talks/sullivan-tough-and-direct --out pictures
  factcard verify --help

Exit codes: 0 all is well, 1 something was found, 2 it could not be done.`,
    );
  addImport(program, finish);
  addVerify(program, finish);
  addRender(program, finish);
  addPublish(program, finish);
  addEmbed(program, finish);
  addList(program, finish);
  addSchema(program, finish);
  addHelp(program);
  leadToHelp(program);
  return program;
}

/** commander's own help command answers an unknown name with the help for everything, and no word on the mistake. */
function addHelp(program: Command): void {
  program
    .command("help")
    .summary("print help for a command")
    .argument("[command]")
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command) return command.help();
      const near = nearestName(
        name ?? "",
        program.commands.map((one) => one.name()),
      );
      program.error(
        `error: unknown command '${name}'${near === undefined ? "" : `\n(Did you mean ${near}?)`}`,
      );
    });
}

/** A wrong option or argument is followed by the command that prints what is allowed. */
function leadToHelp(program: Command): void {
  program.showHelpAfterError("What is allowed: factcard --help");
  for (const command of program.commands) {
    command.showHelpAfterError(`What is allowed: factcard ${command.name()} --help`);
  }
}
