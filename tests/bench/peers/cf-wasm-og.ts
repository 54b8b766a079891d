import { CustomFont, cache, ImageResponse } from "@cf-wasm/og/workerd";
import { fonts as files, height, tree, width } from "./card";

const fonts = files.map(({ name, data, weight, style }) => new CustomFont(name, data, { weight, style }));

export default {
  async fetch(request: Request, _env: unknown, context: ExecutionContext): Promise<Response> {
    if (new URL(request.url).pathname === "/ready") return new Response(null, { status: 204 });
    cache.setExecutionContext(context);
    return ImageResponse.async(tree, { width, height, fonts });
  },
};
