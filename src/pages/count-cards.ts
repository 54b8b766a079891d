/** How many cards a search shows, in words. The page and its script say the same. */
export function countCards(shown: number, all: number): string {
  if (shown === all) return all === 1 ? "1 card" : `${all} cards`;
  return `${shown} of ${all} cards`;
}
