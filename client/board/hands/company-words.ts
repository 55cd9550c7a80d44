export const words = {
  following: (name: string) => `Following ${name}`,
  escape: "Esc to stop",
  stop: "Stop following",
} as const;
