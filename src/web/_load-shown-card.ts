import { readShownCard, type ShownCard } from "./_shown-card";

/** Milliseconds. The fallback stands there meanwhile, so a slow network may take its time. */
const PATIENCE = 10_000;

/** Characters of JSON. The longest cards have a tenth of that. */
const LONGEST = 300_000;

const loads = new Map<string, Promise<ShownCard | undefined>>();

/** A card from its service, asked for once however often it stands in a page; `undefined` where that fails. */
export function loadShownCard(origin: string, article: string, card: string): Promise<ShownCard | undefined> {
  const address = `${origin}/cards/${article}/${card}.json`;
  const known = loads.get(address);
  if (known) return known;
  const load = fetchJson(address)
    .then((json) => readShownCard(json, article, card))
    .catch(() => undefined);
  loads.set(address, load);
  // What failed may be asked for again.
  void load.then((shown) => shown ?? loads.delete(address));
  return load;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { credentials: "omit", signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const body = await answer.text();
  if (body.length > LONGEST) throw new Error(`${address} is too long`);
  return JSON.parse(body);
}
