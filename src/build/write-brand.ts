import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COLOURS, TYPEFACES } from "../brand/brand";
import { SCRIPTS } from "../design/typefaces";

/*
 * Writes what cannot be computed when it is needed: the colours that styles
 * begin with, and the imports of the typefaces' files. `npm run brand` runs it
 * after a change of src/brand/brand.ts; a test holds the files against it.
 */

const ROOT = join(import.meta.dirname, "../..");

const NOTE = "Written by 'npm run brand' from src/brand/brand.ts.";

/** Every file that the brand makes, by its path from the root. */
export function brandFiles(): Record<string, string> {
  return { "src/web/theme.css": writeThemeCss(), "src/brand/font-modules.ts": writeFontModules() };
}

function writeThemeCss(): string {
  const block = (name: keyof typeof COLOURS, indent: string) =>
    [
      `color-scheme: ${name};`,
      ...Object.entries(COLOURS[name]).map(([key, value]) => `--${key}: ${value.toLowerCase()};`),
    ]
      .map((line) => `${indent}${line}\n`)
      .join("");
  return `/* ${NOTE} \`data-theme\` chooses one; without it, the reader's setting does. */
:root,
[data-theme="light"] {
${block("light", "  ")}}

[data-theme="dark"] {
${block("dark", "  ")}}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme]) {
${block("dark", "    ")}  }
}

:root {
  --serif: "${TYPEFACES.words.family}", Georgia, "Times New Roman", serif;
  --sans: "${TYPEFACES.notes.family}", system-ui, "Segoe UI", Roboto, sans-serif;
  --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
}
`;
}

function writeFontModules(): string {
  const files = Object.entries(TYPEFACES).flatMap(([face, { package: name, weight }]) =>
    SCRIPTS.map((script) => ({
      face,
      script,
      path: `${name}/files/${name.split("/").at(-1)}-${script}-${weight}-normal.woff`,
      local: `${face}${script.split("-").map(capital).join("")}`,
    })).filter(({ path }) => existsSync(join(ROOT, "node_modules", path))),
  );
  const packages = [...new Set(Object.values(TYPEFACES).map(({ package: name }) => name))].map((name) => ({
    name,
    local: (name.split("/").at(-1) ?? "").split("-").map(capital).join(""),
  }));
  const imports = [
    ...files.map(({ local, path }) => `import ${local} from "${path}";`),
    ...packages.map(
      ({ name, local }) => `import { version as release${local} } from "${name}/package.json";`,
    ),
    ...packages.map(({ name, local }) => `import ranges${local} from "${name}/unicode.json";`),
  ];
  const faces = Object.entries(TYPEFACES).map(([face, { package: name }]) => {
    const local = packages.find((candidate) => candidate.name === name)?.local;
    const rows = files
      .filter((file) => file.face === face)
      .map((file) => `      ${JSON.stringify(file.script)}: ${file.local},`);
    return `  ${face}: {\n    release: release${local},\n    ranges: ranges${local},\n    files: {\n${rows.join("\n")}\n    },\n  },`;
  });
  return `// ${NOTE}
${imports.join("\n")}

/** The files of each typeface by script, the release that they are from, and the characters of each. */
export const FONT_MODULES = {
${faces.join("\n")}
};
`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of Object.entries(brandFiles())) writeFileSync(join(ROOT, path), text);
}
