/** Runs before a page does: sums up how far things move without anybody's doing, as browsers measure it. */
export const COUNT_SHIFTS = `
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });`;

/** The sum once all typefaces are there. What web.dev calls good is 0.1. */
export const SHIFTED = "document.fonts.ready.then(() => window.shifted)";
