import * as brand from "../brand/brand.ts";
import { checkBrand } from "../brand/check-brand.ts";

/*
 * Runs before the Worker is bundled, by the `[build]` command of wrangler.toml,
 * and fails for a brand that nobody could read.
 */

for (const complaint of checkBrand(brand)) {
  console.error(`src/brand/brand.ts: ${complaint}`);
  process.exitCode = 1;
}
