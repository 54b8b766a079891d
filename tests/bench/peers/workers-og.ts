import { ImageResponse } from "workers-og";
import { fonts, height, tree, width } from "./card";

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === "/ready") return new Response(null, { status: 204 });
    return new ImageResponse(tree, { width, height, fonts });
  },
};
