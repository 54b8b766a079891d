import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./find-browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where tests reach the one browser of this project. */
    browserUrl: string;
  }
}

/** Starts one browser for all tests. It keeps nothing, and asks nobody for news of itself. */
export default async function startBrowser(project: TestProject) {
  const { path, env } = await findBrowser();
  const browser = await chromium.launchServer({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
      // Made-up sites that embed our cards stand on the internet, our Worker on this machine.
      "--disable-features=LocalNetworkAccessChecks",
    ],
  });
  project.provide("browserUrl", browser.wsEndpoint());
  return () => browser.close();
}
