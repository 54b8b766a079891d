/**
 * UTF-16 units of the text that words are proven against. The longest reports
 * have a tenth; proving reads the text once for every stretch, within a Worker's time.
 */
export const LONGEST_SOURCE = 500_000;
