/** How wide a picture in a list of cards is shown, for `sizes` (HTML 4.8.4.2.2). Style sheets may make it less. */
export const LIST_SIZES = "(min-width: 40rem) 24rem, 100vw";

/**
 * A `srcset` of a picture and its half, so that lists of many cards stay light.
 * `address` is that of the PNG at scale 1, `width` its pixels. Page and script say the same.
 */
export function pictureSet(address: string, width: number): string {
  return `${address.replace(/\.png$/, "@0.5x.png")} ${width / 2}w, ${address} ${width}w`;
}
