/** How a sentence ends. The marks of typewriters, two small ones each, are among what may stand behind. */
export const ENDS_SENTENCE = /[.!?…。？！]\s*[\])"”“’'»«」』_*]*(?:\s*\[\d+\])*$/u;
