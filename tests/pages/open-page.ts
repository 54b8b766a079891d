import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, inject, onTestFinished } from "vitest";

let connection: Promise<Browser> | undefined;

afterAll(async () => (await connection)?.close());

/** The project's one browser. Leaving it does not end it. */
function browser(): Promise<Browser> {
  connection ??= chromium.connect(inject("browserUrl"));
  return connection;
}

type Hosts = Record<string, { body: string; headers?: Record<string, string> }>;

export interface OpenPage {
  page: Page;
  /** What the browser complained about: console messages, errors, failed and foreign requests. Empty is right. */
  complaints: string[];
  close(): Promise<void>;
}

/** Origins of Workers that a test has started for itself. */
export const startedOrigins = new Set<string>();

const OWN = () => [
  ...[inject("workerUrl"), inject("nastyUrl")].map((address) => new URL(address).origin),
  ...startedOrigins,
];

/** A page in a profile of its own, which ends with the test. */
export async function openPage(options?: BrowserContextOptions, hosts?: Hosts): Promise<OpenPage> {
  const open = await openPageForAll(options, hosts);
  onTestFinished(open.close);
  return open;
}

/**
 * A page in a profile of its own, to be closed by who asked for it. Only the
 * two Workers can be reached; to ask anybody else is a complaint. `hosts` are
 * made-up sites: what they answer, by their addresses.
 */
export async function openPageForAll(
  options: BrowserContextOptions = {},
  hosts: Hosts = {},
): Promise<OpenPage> {
  const context = await (await browser()).newContext({ serviceWorkers: "block", ...options });
  const complaints: string[] = [];
  await context.route(
    (address) => !OWN().includes(address.origin),
    (route) => {
      const address = route.request().url();
      const answer = hosts[address];
      if (answer) return route.fulfill({ contentType: "text/html; charset=utf-8", ...answer });
      complaints.push(`asks a stranger: ${address}`);
      return route.abort();
    },
  );
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`throws ${error.error().message}`));
  context.on("dialog", (dialog) => {
    complaints.push(`opens a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  context.on("requestfailed", (request) => {
    const failure = request.failure()?.errorText;
    // A page may change its mind, and load another picture instead.
    if (failure !== "net::ERR_ABORTED") complaints.push(`cannot load ${request.url()}: ${failure}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  const page = await context.newPage();
  return { page, complaints, close: () => context.close() };
}
