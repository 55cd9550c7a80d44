import { catalogue } from "../../language/catalogue.ts";

export const words = catalogue("cards/editor", {
  formats: "Text format",
  bold: "Bold",
  italic: "Italic",
  heading: "Heading",
  subheading: "Subheading",
  bullets: "Bullet list",
  numbers: "Numbered list",
  tasks: "Checklist",
  link: {
    name: "Link",
    address: "Link address",
    apply: "Apply link",
    missing: "Type an address first",
    remove: "Remove link",
  },
  picture: {
    button: "Picture",
    alt: "What it shows",
    apply: "Keep what it shows",
    left: "The text was left before the picture was there. Add it again.",
  },
  mention: {
    button: "Mention",
    keys: "@",
    list: "People and cards",
    found: (count: number) =>
      count === 0
        ? "Nobody and no card is called that"
        : `${count} found. Arrows and Enter choose.`,
  },
});
