import { clientNetwork } from "./client-network";
import { Problem } from "./problem";

/** Seconds over which wrangler.toml counts. A client that waits so long is served again. */
export const RATE_PERIOD = 10;

/** Cloudflare's counter for one kind of request; absent where the Worker is set up without. */
type Counter = RateLimit | undefined;

/**
 * Counts a request against its network's limit. Throws a 429 problem beyond it.
 * @see https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/
 */
export async function countRequest(counter: Counter, request: Request, what: string): Promise<void> {
  const network = clientNetwork(request);
  if (counter === undefined || network === undefined) return;
  const { success } = await counter.limit({ key: network });
  if (success) return;
  throw new Problem(
    429,
    {
      code: "too-many-requests",
      detail: `too many ${what} from your network; ask again in ${RATE_PERIOD} seconds`,
    },
    { "Retry-After": String(RATE_PERIOD) },
  );
}
