/** What drew a picture: the fast path for boxes and text, or resvg for everything else. */
export type DrawingPath = "fast" | "resvg";

const counts: Record<DrawingPath, number> = { fast: 0, resvg: 0 };

export function countDrawing(path: DrawingPath): void {
  counts[path] += 1;
}

/** Pictures drawn by this isolate since it started, by what drew them. */
export function drawingCounts(): Readonly<Record<DrawingPath, number>> {
  return { ...counts };
}
