export const words = {
  mention: {
    button: "Mention",
    keys: "@",
    list: "People and cards",
    found: (count: number) =>
      count === 0
        ? "Nobody and no card is called that"
        : `${count} found. Arrows and Enter choose.`,
  },
} as const;
