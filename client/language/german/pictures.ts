import type { words } from "../../pictures/words.ts";
import type { Words } from "../names.ts";

export const pictures = {
  picture: "Bild",
  choose: "Bild hinzufügen …",
  replace: "Ersetzen …",
  remove: "Entfernen",
  alt: "Was es zeigt",
  altHint: "Für Menschen, die es nicht sehen können",
  missing: "Dieses Bild kann gerade nicht gezeigt werden",
  adding: (name) => (name === "" ? "Bild wird hinzugefügt …" : `„${name}“ wird hinzugefügt …`),
  addingMany: (count) => `${count} Bilder werden hinzugefügt …`,
  offline:
    "Bilder brauchen die Verbindung. Fügen Sie das Bild noch einmal hinzu, sobald Sie online sind.",
  notPicture: (name) =>
    `${name === "" ? "Das" : `„${name}“`} ist kein Bild, das Throughline zeigen kann (PNG, JPEG, GIF, WebP, AVIF).`,
  tooLarge: (name) =>
    `${name === "" ? "Dieses Bild" : `„${name}“`} ist zu groß. Verkleinern Sie es, und versuchen Sie es noch einmal.`,
  full: "Diese Map hat keinen Platz für weitere Bilder.",
} satisfies Words<typeof words>;
