import { checkSettings, type Findings, type Settings } from "./check-settings.ts";

/** How a command of wrangler ended. */
export interface Ended {
  code: number;
  /** What it wrote, errors too. */
  output: string;
}

/** What a deployment does to the world. */
export interface Hands {
  wrangler(...args: string[]): Promise<Ended>;
  /** The same, with the limits of wrangler.toml taken out. */
  wranglerWithoutLimits(...args: string[]): Promise<Ended>;
  smokeTest(url: string): Promise<boolean>;
  tell(text: string): void;
}

interface Plan {
  settings: Settings;
  /** What is wrong with the brand. */
  brand: readonly string[];
  /** Whether to stop behind the checks. */
  checkOnly: boolean;
}

/** Cloudflare's answer to a CPU limit on the free plan, which has one of its own. */
const NO_LIMITS_ON_FREE = /\b100328\b/;

/** Checks everything, then makes the tables, deploys and tests. Whether all of it went well. */
export async function deploy(hands: Hands, { settings, brand, checkOnly }: Plan): Promise<boolean> {
  const { problems, notes } = await check(hands, settings, brand);
  for (const note of notes) hands.tell(`Note: ${note}`);
  for (const problem of problems) hands.tell(`Missing: ${problem}`);
  if (problems.length > 0) return false;
  hands.tell("Everything that a deployment needs is there.");
  if (checkOnly) return true;
  for (const { binding, database_name: name } of settings.d1_databases)
    if (!(await makeTables(hands, binding, name ?? binding))) return false;
  const deployed = await upload(hands);
  if (!deployed) return false;
  const url = addressOf(settings, deployed.output);
  if (url === undefined) {
    hands.tell("Deployed. Wrangler told no address: test it with FACTCARD_URL=https://… npm run smoke");
    return true;
  }
  if (await hands.smokeTest(url)) return true;
  hands.tell(
    `Deployed, but the test of ${url} failed. A new address may take some minutes: FACTCARD_URL=${url} npm run smoke. To go back: npm run wrangler -- rollback`,
  );
  return false;
}

async function check(hands: Hands, settings: Settings, brand: readonly string[]): Promise<Findings> {
  const found = checkSettings(settings);
  const problems = [...brand.map((complaint) => `src/brand/brand.ts: ${complaint}.`), ...found.problems];
  const notes = [...found.notes];
  const account = await hands.wrangler("whoami", "--json");
  if (account.code !== 0) {
    problems.push(
      "You are not logged in to Cloudflare. Run npm run wrangler -- login, or set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID.",
    );
    return { problems, notes };
  }
  const secrets = await hands.wrangler("secret", "list", "--format", "json");
  // A Worker that was never deployed has no secrets, and cannot be asked for them.
  if (secrets.code !== 0 || !secrets.output.includes('"PUBLISH_TOKENS"')) {
    notes.push(
      "The secret PUBLISH_TOKENS is not set, so nobody can publish, and the API says so. To turn it on: npm run token -- news-desk publish,correct, then npm run wrangler -- secret put PUBLISH_TOKENS",
    );
  }
  return { problems, notes };
}

/** Makes the database if there is none of this name, and brings its tables up to date. Old ones stay as they are. */
async function makeTables(hands: Hands, binding: string, name: string): Promise<boolean> {
  const list = await hands.wrangler("d1", "list", "--json");
  if (list.code !== 0) return fail(hands, "The databases could not be listed", list);
  if (!list.output.includes(JSON.stringify(name))) {
    hands.tell(`Making the database ${name}.`);
    const made = await hands.wrangler("d1", "create", name);
    if (made.code !== 0) return fail(hands, `The database ${name} could not be made`, made);
  }
  const applied = await hands.wrangler("d1", "migrations", "apply", binding, "--remote");
  return applied.code === 0 || fail(hands, `The tables of ${name} could not be brought up to date`, applied);
}

async function upload(hands: Hands): Promise<Ended | undefined> {
  const first = await hands.wrangler("deploy");
  if (first.code === 0) return first;
  if (NO_LIMITS_ON_FREE.test(first.output)) {
    hands.tell("The free plan has a CPU limit of its own: deploying without that of wrangler.toml.");
    const second = await hands.wranglerWithoutLimits("deploy");
    if (second.code === 0) return second;
    fail(hands, "Nothing was deployed", second);
    return undefined;
  }
  fail(hands, "Nothing was deployed", first);
  return undefined;
}

function fail({ tell }: Hands, what: string, { code, output }: Ended): false {
  tell(`${what}: wrangler ended with ${code}.\n${output.trim()}`);
  return false;
}

function addressOf({ vars }: Settings, output: string): string | undefined {
  if (typeof vars.PUBLIC_ORIGIN === "string" && vars.PUBLIC_ORIGIN !== "") return vars.PUBLIC_ORIGIN;
  return /https:\/\/[^\s/]+\.workers\.dev/.exec(output)?.[0];
}
