export const words = {
  theme: "Theme",
  system: "System",
  light: "Light",
  dark: "Dark",
} as const;
