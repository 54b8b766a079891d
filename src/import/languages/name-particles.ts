/**
 * Small words within names from anywhere, which the news of every language has: "van der Berg",
 * "Lo Presti", "wa Thiong’o". `mac_an` is "an" behind "Mac". None of them may stand between a
 * name and another capital for any other reason.
 */
export const NAME_PARTICLES = `
  van von der den vom zur zu ten ter de da di du del della delle degli dei dal dalla dalle dai dagli lo li la le
  al el abu abd ibn bin bint ben ould wa ap mac mac_an nic_an ó_an
`;
