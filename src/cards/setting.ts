import type { SizeSpec } from "../design/sizes";
import type { ThemeSpec } from "../design/themes";
import type { Measure } from "../design/typefaces";

/** What every template draws with. */
export interface Setting {
  size: SizeSpec;
  theme: ThemeSpec;
  measure: Measure;
}
