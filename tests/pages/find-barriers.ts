import axe, { type AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

interface Questions {
  /** Some rules alone. */
  rules?: readonly string[];
  /** Whether stylesheets are read too, for the one rule that needs them (css-orientation-lock): a third of the time. */
  preload?: boolean;
}

/** What axe finds wrong in a frame, best practices included. It looks into open shadow roots by itself. */
export async function findBarriers(
  frame: Frame,
  { rules, preload = true }: Questions = {},
): Promise<string[]> {
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(axe.source);
  const options = { iframes: false, resultTypes: ["violations"], preload, ...(rules && { runOnly: rules }) };
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}, at ${target.join(" ")} ${any[0]?.message ?? ""}`),
  );
}
