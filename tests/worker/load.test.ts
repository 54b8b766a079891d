import { expect, inject, test } from "vitest";
import { loadWorker } from "../load/load-worker";

test("twenty clients at once get what they ask for, whatever it is", async () => {
  const { requests, unanswered, unexpected } = await loadWorker(inject("workerUrl"), 8);
  expect(unexpected).toEqual([]);
  expect(unanswered).toBe(0);
  expect(requests).toBeGreaterThan(0);
});
