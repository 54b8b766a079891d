import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";

export interface BrowserProgram {
  path: string;
  /** What it needs in its environment. */
  env: Record<string, string>;
}

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const CACHE = join(import.meta.dirname, "../../node_modules/.cache/factcard");

/**
 * A Chromium: the one that CHROMIUM names, one that is installed, or the one
 * that an npm package brings along, which `CHROMIUM=packaged` asks for. Throws
 * where there is none.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env.CHROMIUM;
  const path = named ?? INSTALLED.find((candidate) => existsSync(candidate));
  if (path !== undefined && path !== "packaged") return { path, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("found no Chromium: install Chrome or Chromium, or name its program in CHROMIUM");
  }
  return unpackBrowser();
}

/** The npm package's Chromium is for Linux alone, and brings the libraries and fonts that a bare Linux lacks. */
async function unpackBrowser(): Promise<BrowserProgram> {
  const require = createRequire(import.meta.url);
  const packed = join(dirname(require.resolve("@sparticuz/chromium")), "..");
  const { version } = require(join(packed, "package.json"));
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(CACHE, { recursive: true });
    // Under a name of its own until it is whole: another run may be waiting for it.
    const unfinished = await mkdtemp(`${folder}-`);
    await unpackInto(unfinished, join(packed, "bin"));
    await writeFile(
      join(unfinished, "fonts.conf"),
      `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    );
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  }
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: folder },
  };
}

/** The package unpacks into the folder for temporary files, wherever that is. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath(packed);
    await inflate(join(packed, "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
