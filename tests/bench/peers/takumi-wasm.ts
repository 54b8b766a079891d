import init, { Renderer } from "@takumi-rs/wasm";
import takumi from "@takumi-rs/wasm/auto";
import { fromJsx } from "takumi-js/helpers/jsx";
import { fonts, height, tree, width } from "./card";

/*
 * Takumi with the least work for each request: its engine, its fonts and its
 * own form of the tree are ready before the first one.
 */
await init({ module_or_path: takumi });
const renderer = new Renderer();
await Promise.all(fonts.map((font) => renderer.registerFont(font)));
const { node, css } = await fromJsx(tree);

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === "/ready") return new Response(null, { status: 204 });
    const png = await renderer.render(node, { width, height, css, format: "png" });
    return new Response(png, { headers: { "Content-Type": "image/png" } });
  },
};
