import type { Stretch } from "./selectors";

/** Texts longer than this are named by their first and last words. */
const LONGEST_WHOLE = 120;
const EDGE_WORDS = 5;

/** An article's address with the fragment; one that the address has already stays in front of it. */
export function deepLink(address: string, stretches: readonly Stretch[]): string {
  const fragment = textFragment(stretches);
  return address.includes("#") ? address + fragment.slice(1) : address + fragment;
}

/**
 * The fragment that makes a browser scroll to the words and mark them.
 * Prefix and suffix are added where the words stand more than once.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(stretches: readonly Stretch[]): string {
  return `#:~:${stretches.map((stretch) => `text=${directive(stretch)}`).join("&")}`;
}

function directive({ exact, prefix, suffix, matches }: Stretch): string {
  const words = exact.split(" ");
  const whole = exact.length <= LONGEST_WHOLE || words.length <= EDGE_WORDS * 2;
  const text = whole
    ? encode(exact)
    : `${encode(words.slice(0, EDGE_WORDS).join(" "))},${encode(words.slice(-EDGE_WORDS).join(" "))}`;
  if (matches === 1) return text;
  // A prefix must begin, and a suffix end, at a word's edge, and only what stands inside is sure to.
  const before = prefix.trim().split(" ").slice(1).join(" ");
  const after = suffix.trim().split(" ").slice(0, -1).join(" ");
  return `${before === "" ? "" : `${encode(before)}-,`}${text}${after === "" ? "" : `,-${encode(after)}`}`;
}

/** `encodeURIComponent` leaves the hyphen, which the directive uses as a mark of its own. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
