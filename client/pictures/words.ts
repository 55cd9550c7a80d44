import { catalogue } from "../language/catalogue.ts";

export const words = catalogue("pictures", {
  picture: "Picture",
  choose: "Add a picture…",
  replace: "Replace…",
  remove: "Remove",
  alt: "What it shows",
  altHint: "For people who cannot see it",
  missing: "This picture can't be shown now",
  adding: (name: string) => (name === "" ? "Adding the picture…" : `Adding '${name}'…`),
  addingMany: (count: number) => `Adding ${count} pictures…`,
  offline: "Pictures need the connection. Add it again once you are online.",
  notPicture: (name: string) =>
    `${name === "" ? "This" : `'${name}'`} is not a picture Throughline can show (PNG, JPEG, GIF, WebP, AVIF).`,
  tooLarge: (name: string) =>
    `${name === "" ? "This picture" : `'${name}'`} is too large. Make it smaller, then try again.`,
  full: "This map has no room for more pictures.",
});
