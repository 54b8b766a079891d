import { CommandProblem } from "../problem";

/** Machines to which nothing leaves this one, so that a token may go there in the open. */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The origin of a Worker that somebody named. Throws `CommandProblem`, which repeats no password. */
export function readAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (why: string) =>
    new CommandProblem("usage", `--to ${why}`, {
      fix: "Name the Worker as https://cards.example.com, or http://localhost:8787.",
    });
  if (!address || !/^https?:$/.test(address.protocol)) throw refuse("takes a web address");
  if (address.username !== "" || address.password !== "") throw refuse("takes no user name or password");
  if (address.pathname !== "/" || address.search !== "" || address.hash !== "")
    throw refuse("takes an address without a path");
  if (address.protocol === "http:" && !THIS_MACHINE.test(address.hostname))
    throw refuse("takes http: for this machine alone, as the token could be read on its way");
  return address.origin;
}
