/** The card that every worker draws: a quote of usual length, at the size that feeds ask for. */
export const CARD = { id: "zhao-smell-of-gunpowder", size: "og", theme: "light" } as const;
