import type { TestProject } from "vitest/node";
import startWorker from "../worker/start-worker";

/** The deployed Worker that FACTCARD_URL names; without it, one that is built and started here. */
export default async function chooseWorker(project: TestProject) {
  const { FACTCARD_URL } = process.env;
  if (FACTCARD_URL === undefined || FACTCARD_URL === "") return startWorker(project);
  await waitFor(new URL("/healthz", FACTCARD_URL));
  project.provide("workerUrl", new URL(FACTCARD_URL).href);
  return undefined;
}

/** Waits a minute at most: a name that was just deployed takes a while to lead somewhere. */
async function waitFor(address: URL) {
  for (let tries = 0; tries < 12; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 5000));
  }
}
