import { lengthIn } from "../../preview/cut-text";
import { type Grade, limitsOf } from "../../preview/limits";
import { PLATFORM_NAMES, platformNamed } from "../../preview/platforms";
import type { Finding } from "./verify-result";

type Told = Pick<Finding, "code" | "level" | "message" | "fix">;

/** The platform's own word; others are hearsay, and a note. */
const SURE: readonly Grade[] = ["official", "code"];

/** Which platforms' limits an alt text does not keep. They cut it, which loses words of nobody who sees the picture. */
export function checkAltText(alt: string): Told[] {
  if (alt.trim() === "") return [{ code: "no-alt-text", level: "problem", message: "has no alt text" }];
  return PLATFORM_NAMES.flatMap((name) =>
    limitsOf(name).flatMap((limit): Told[] => {
      if (limit.of !== "alt" || lengthIn(alt, limit.unit) <= limit.most) return [];
      const has = `${lengthIn(alt, limit.unit)} ${limit.unit}`;
      return [
        {
          code: "long-alt-text",
          level: "note",
          message: `the alt text has ${has}; ${platformNamed(name).name} takes ${limit.most}: ${limit.otherwise}`,
        },
      ];
    }),
  );
}

/** Which platforms' limits a picture of so many bytes does not keep. */
export function checkWeight(bytes: number): Told[] {
  return PLATFORM_NAMES.flatMap((name) =>
    limitsOf(name).flatMap((limit): Told[] => {
      if (limit.of !== "weight" || limit.most === undefined || bytes <= limit.most) return [];
      return [
        {
          code: "heavy-picture",
          level: SURE.includes(limit.grade) ? "problem" : "note",
          message: `weighs ${bytes} bytes; ${platformNamed(name).name} takes ${limit.most}: ${limit.otherwise}`,
        },
      ];
    }),
  );
}
