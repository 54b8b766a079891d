import { expect, test, vi } from "vitest";
import { createApp } from "../../src/app";
import { checkBrand } from "../../src/brand/check-brand";
import { brandFiles } from "../../src/build/write-brand";
import { copyOf, revisionOfCopy } from "../../src/cards/copy";
import { FACES } from "../../src/design/typefaces";
import { DESIGN_VERSION } from "../../src/design/version";
import { revisionOf } from "../../src/model/revision";
import { bundledStore } from "../../src/store/bundled";
import { cardNamed } from "../fixtures/card-named";

type Brand = typeof import("../../src/brand/brand");

// What this file loads is of another brand than the shipped one.
vi.mock("../../src/brand/brand", async (importShipped: () => Promise<Brand>) => {
  const shipped = await importShipped();
  return {
    ...shipped,
    NAME: "The Ilse Mail",
    PURPOSE: "what was said",
    COLOURS: {
      light: { ...shipped.COLOURS.light, paper: "#FFFFF0", accent: "#00508C" },
      dark: { ...shipped.COLOURS.dark, paper: "#001020", accent: "#80C0FF" },
    },
    SIGN: { size: 10, path: "M1,1L9,1L5,9Z" },
  };
});

const app = createApp(() => bundledStore);
const ask = async (path: string) =>
  app.request(`https://cards.example${path}`, {}, { PUBLIC_ORIGIN: "", WARM_UP: "off" });

const CARD = "/cards/us-china-alaska-talks/sullivan-tough-and-direct";

test("another brand passes the check", async () => {
  expect(checkBrand(await import("../../src/brand/brand"))).toEqual([]);
});

test("another brand changes every card's revision", async () => {
  const { COLOURS } = await vi.importActual<Brand>("../../src/brand/brand");
  const copy = copyOf(cardNamed("short"));
  const ofShipped = revisionOf({ design: DESIGN_VERSION, themes: COLOURS, faces: FACES, copy });
  expect(revisionOfCopy(copy)).not.toBe(ofShipped);
});

test("another brand colours the cards", async () => {
  const svg = (await (await ask(`${CARD}.svg`)).text()).toUpperCase();
  expect(svg).toContain("#FFFFF0");
  expect(svg).toContain("#00508C");
  expect(svg).not.toContain("#A6202B");
  const palette = Buffer.from(await (await ask(`${CARD}.png?theme=dark`)).arrayBuffer());
  expect(palette.includes(Buffer.from("001020", "hex"))).toBe(true);
});

test.each(["/", "/docs", CARD])("another brand names %s, and colours its frame", async (path) => {
  const html = await (await ask(path)).text();
  expect(html).toContain("The Ilse Mail");
  expect(html).toContain('content="#FFFFF0"');
  expect(html).not.toContain("Factcard");
});

test("another brand names and colours the manifest, the description and the sign, which is its own", async () => {
  expect(await (await ask("/manifest.webmanifest")).json()).toMatchObject({
    name: "The Ilse Mail: what was said",
    short_name: "The Ilse Mail",
    theme_color: "#FFFFF0",
  });
  expect(await (await ask("/openapi.json")).json()).toMatchObject({ info: { title: "The Ilse Mail" } });
  const sign = await (await ask("/favicon.svg")).text();
  expect(sign).toContain("<title>The Ilse Mail</title>");
  expect(sign).toContain(".mark{fill:#00508C}");
  expect(sign).toContain('d="M1,1L9,1L5,9Z"');
  const touch = Buffer.from(await (await ask("/apple-touch-icon.png")).arrayBuffer());
  expect(touch.includes(Buffer.from("00508C", "hex"))).toBe(true);
});

test("another brand colours the styles of pages", () => {
  const css = brandFiles()["src/web/theme.css"];
  expect(css).toContain("--accent: #00508c;");
  expect(css).toContain("--paper: #001020;");
});
