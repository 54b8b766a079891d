/** What a deployment needs of wrangler.toml. */
export interface Settings {
  /** The Worker's name in its account. */
  name?: string;
  vars: Record<string, unknown>;
  routes?: readonly (string | { pattern: string; custom_domain?: boolean })[];
  d1_databases: readonly { binding: string; database_name?: string; migrations_dir?: string }[];
}

/** What stops a deployment, and what somebody should know of; a sentence or two each, with what to do. */
export interface Findings {
  problems: string[];
  notes: string[];
}

/** Looks at the settings alone, without asking anybody. */
export function checkSettings({ vars, routes = [] }: Settings): Findings {
  const origin = vars.PUBLIC_ORIGIN;
  if (origin === "" || origin === undefined) {
    return {
      problems: [],
      notes: [
        "PUBLIC_ORIGIN is empty: cards print the address that each request came by. Set it in wrangler.toml to the one that readers shall see, such as https://cards.example.com.",
      ],
    };
  }
  if (typeof origin !== "string" || !isOrigin(origin)) {
    const problem = `PUBLIC_ORIGIN is '${String(origin)}'. Write it as https:// and a name, without a path: https://cards.example.com.`;
    return { problems: [problem], notes: [] };
  }
  const { hostname } = new URL(origin);
  const isRouted =
    hostname.endsWith(".workers.dev") ||
    routes.some((route) => (typeof route === "string" ? route : route.pattern).split("/")[0] === hostname);
  if (isRouted) return { problems: [], notes: [] };
  const note = `No route leads from ${hostname} to this Worker. If its zone is in your account, add to wrangler.toml, above its first [section]: routes = [{ pattern = "${hostname}", custom_domain = true }]`;
  return { problems: [], notes: [note] };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:" && new URL(text).origin === text;
}
