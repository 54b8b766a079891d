/** Beside each word that was looked for: the index of the word that stands for it, or -1 where none does. */
export type Alignment = Int32Array;

/**
 * Lays words over the stretch of a text that takes the fewest changes of them:
 * another word in place of one, one left out, one put in. Where the stretch
 * begins and ends in the text costs nothing. (Sellers, The theory and
 * computation of evolutionary distances, 1980.) Takes time and room in
 * proportion to the product of both lengths.
 */
export function alignWords(wanted: readonly string[], text: readonly string[]): Alignment {
  const width = text.length + 1;
  const costs = new Uint16Array((wanted.length + 1) * width);
  const at = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (let row = 1; row <= wanted.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const change = wanted[row - 1] === text[column - 1] ? 0 : 1;
      costs[row * width + column] = Math.min(
        at(row - 1, column - 1) + change,
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
      );
    }
  }

  let column = 0;
  for (let end = 1; end < width; end += 1)
    if (at(wanted.length, end) < at(wanted.length, column)) column = end;
  const aligned = new Int32Array(wanted.length).fill(-1);
  for (let row = wanted.length; row > 0; ) {
    const change = wanted[row - 1] === text[column - 1] ? 0 : 1;
    if (column > 0 && at(row, column) === at(row - 1, column - 1) + change) {
      row -= 1;
      column -= 1;
      aligned[row] = column;
    } else if (at(row, column) === at(row - 1, column) + 1) {
      row -= 1;
    } else {
      column -= 1;
    }
  }
  return aligned;
}
