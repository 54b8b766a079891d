import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { BINARY_FILES, binaryModule } from "./binary-modules.ts";

/*
 * Bundles the command line, src/cli/, into dist/cli/: run by npm's `prepare` and
 * before `npm run cli`. Node 24 alone runs TypeScript, and no Node runs JSX; a
 * bundle runs from Node 20.12 on, and starts in a fifth of the time that loading
 * each file through tsx takes. Each command is a part of its own, so that
 * `--help` loads no fonts.
 */

const ROOT = join(import.meta.dirname, "../..");
const OUTPUT = join(ROOT, "dist/cli");

/**
 * Loaded from node_modules as they are: they look for their own files, or have
 * to be one and the same module to all who import them.
 */
const EXTERNAL = ["satori", "@resvg/resvg-wasm", "harfbuzzjs", "@shuding/opentype.js"];

/** Fonts and WebAssembly stay in their packages, and are found there when the bundle runs. */
const binaryFiles: Plugin = {
  name: "binary-files",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: BINARY_FILES }, ({ path }) => ({ path, namespace: "binary" }));
    onLoad({ filter: BINARY_FILES, namespace: "binary" }, ({ path }) => ({
      contents: binaryModule(path, `new URL(import.meta.resolve(${JSON.stringify(path)}))`),
      resolveDir: ROOT,
    }));
  },
};

/** What was learned, half a megabyte: read as JSON in half the time that it takes as a program. */
const learnedData: Plugin = {
  name: "learned-data",
  setup({ onLoad }) {
    onLoad({ filter: /forest\.json$/ }, ({ path }) => {
      const json = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(json)});` };
    });
  },
};

/** What libraries bring along that no command asks for, and that would be parsed at every start. */
const unusedParts: Plugin = {
  name: "unused-parts",
  setup({ onLoad }) {
    // Of the lists for made-up people only the first names.
    onLoad({ filter: /faker-js.faker.dist.locale.\w+\.js$/ }, async ({ path }) => {
      const { faker } = await import(path);
      const { first_name } = faker.rawDefinitions.person;
      const names = { rawDefinitions: { person: { first_name } } };
      return { contents: `export const faker = ${JSON.stringify(names)};` };
    });
    // The HTML parser's rules of style sheets: no article's words are in them.
    onLoad({ filter: /cssomnom.dist.parse\.js$/ }, () => ({
      contents: 'export const parse = () => { throw new Error("style sheets are not read"); };',
    }));
  },
};

const { outputFiles } = await build({
  absWorkingDir: ROOT,
  write: false,
  entryPoints: ["src/cli/factcard.ts"],
  outdir: OUTPUT,
  bundle: true,
  splitting: true,
  // A fifth less to read at each start. Names stay, for whoever reads a stack.
  minifyWhitespace: true,
  minifySyntax: true,
  chunkNames: "[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  external: EXTERNAL,
  plugins: [binaryFiles, learnedData, unusedParts],
  // CommonJS packages inside the bundle ask for Node's modules by `require`.
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  logLevel: "warning",
});

// Left alone where it is as it shall be, and else replaced at once: somebody may be running it.
mkdirSync(OUTPUT, { recursive: true });
for (const { path, contents } of outputFiles) {
  if (existsSync(path) && readFileSync(path).equals(contents)) continue;
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents, { mode: 0o755 });
  renameSync(unfinished, path);
}
const parts = new Set(outputFiles.map(({ path }) => basename(path)));
for (const file of readdirSync(OUTPUT))
  if (file.endsWith(".js") && !parts.has(file)) rmSync(join(OUTPUT, file), { force: true });
