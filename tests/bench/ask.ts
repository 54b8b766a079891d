import { Buffer } from "node:buffer";
import { Agent, get } from "node:http";

/** One answer, and how long it took to arrive whole, in milliseconds. */
export interface Answer {
  body: Buffer;
  wall: number;
}

// Connections stay open, as those of a proxy in front of a Worker do.
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Fetches an address. Throws with what the worker said when the answer is an error. */
export function ask(address: string): Promise<Answer> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(address, { agent }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(parts);
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve({ body, wall: performance.now() - started });
        else reject(new Error(`${address} answered ${status}: ${body.toString().slice(0, 500)}`));
      });
    });
    request.on("error", reject);
  });
}
