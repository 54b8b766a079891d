import axe, { type AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds wrong in a frame, best practices included; of some rules alone, where they are named. It looks into open shadow roots by itself. */
export async function findBarriers(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(axe.source);
  const options = { iframes: false, resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}, at ${target.join(" ")} ${any[0]?.message ?? ""}`),
  );
}
