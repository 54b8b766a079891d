import { inject } from "vitest";

/** Asks the built Worker for an address or a path of it. Follows no redirects: this service has none. */
export function ask(address: string, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL(address, inject("workerUrl")), { redirect: "manual", ...init });
}

/** The bytes of an answer's body. */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}
