import { InvalidArgumentError } from "commander";
import { nearestName } from "../nearest-name";

/** Reads an option that takes several values: `og,square`, or `all`. Throws what the parser tells people. */
export function readList<T extends string | number>(allowed: readonly T[]): (text: string) => T[] {
  return (text) => {
    if (text === "all") return [...allowed];
    const chosen = text.split(",").map((part) => {
      const name = part.trim();
      const value = allowed.find((candidate) => String(candidate) === name);
      if (value === undefined) throw notAllowed(name, allowed.map(String));
      return value;
    });
    return [...new Set(chosen)];
  };
}

function notAllowed(name: string, allowed: readonly string[]): InvalidArgumentError {
  const nearest = nearestName(name, allowed);
  const hint = nearest === undefined ? "" : ` Did you mean '${nearest}'?`;
  return new InvalidArgumentError(`Allowed are ${allowed.join(", ")}, several with commas, or all.${hint}`);
}
