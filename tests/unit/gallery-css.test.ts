import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SIZE_NAMES, SIZES } from "../../src/design/sizes";

const css = readFileSync(join(import.meta.dirname, "../../src/web/gallery.css"), "utf8");

test.each(SIZE_NAMES)("the gallery keeps the place of a %s picture in its shape", (size) => {
  const { width, height } = SIZES[size];
  expect(css).toContain(`[data-size="${size}"] {\n  --shape: ${width} / ${height};\n}`);
});
