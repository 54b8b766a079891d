import autocannon from "autocannon";
import { type Expected, listAddresses } from "./addresses.ts";

export interface LoadResult {
  requests: number;
  /** Requests that were not answered at all. */
  unanswered: number;
  /** Answers with another status than the address has, some of them. */
  unexpected: string[];
  /** Milliseconds until half, and until 99 in 100, of the answers were there. */
  median: number;
  slowest: number;
}

/** Clients at once: more than a Worker's isolate gets, and as many as a small machine can be. */
const CLIENTS = 20;

/** Asks a Worker for everything that it answers, over and over. */
export async function loadWorker(origin: string, seconds: number): Promise<LoadResult> {
  const unexpected: string[] = [];
  const addresses = shuffle(await listAddresses(origin));
  const result = await autocannon({
    url: origin,
    connections: CLIENTS,
    duration: seconds,
    requests: addresses.map(({ path, headers = {}, status }) => ({
      path,
      method: "GET" as const,
      headers,
      onResponse: (answered: number) => {
        if (answered !== status && unexpected.length < 20)
          unexpected.push(`${path} answered ${answered} in place of ${status}`);
      },
    })),
  });
  return {
    requests: result.requests.total,
    unanswered: result.errors + result.timeouts,
    unexpected,
    median: result.latency.p50,
    slowest: result.latency.p99,
  };
}

/** In an order that looks like chance, and is the same each time. */
function shuffle(addresses: Expected[]): Expected[] {
  const step = 101;
  return addresses
    .map((address, index) => ({ address, place: (index * step) % addresses.length }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ address }) => address);
}
