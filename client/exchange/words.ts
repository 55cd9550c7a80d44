import { catalogue } from "../language/catalogue.ts";
export const words = catalogue("exchange", {
  area: "Paste a text or drop a file",
  label: "Text to import",
  placeholder: `journey
    title Returning a purchase
    section Decide
      Try it on: 3: Customer
      Find the label: 1: Customer`,
  choose: "Choose a file",
  or: "or drop one here",
  drop: "Drop the file to read it",
  recognised: { json: "Journey document (JSON)", mermaid: "Mermaid journey" },
  notRecognised: "Neither Mermaid nor JSON so far",
  unreadable: "This can't be imported",
  line: (line: number) => `Line ${line}`,
  nothingMade: "Nothing was created. Correct the text and try again.",
  empty: "Paste a text or choose a file first.",
  fileUnreadable: (name: string) => `“${name}” can't be read on this device.`,
  tooLarge: (name: string) => `“${name}” is larger than 96 MB, which is more than can be imported.`,
  inPart: "Too long to show whole. All of it will be imported.",
  notText: (name: string) => `“${name}” is not a text file in UTF-8.`,
  action: "Import",
  cancel: "Cancel",
  doneTitle: (title: string) => `“${title}” is imported`,
  doneText: (count: number) =>
    count === 1
      ? "One thing could not be taken over as it was written:"
      : `${count} things could not be taken over as they were written:`,
  more: (count: number) => `and ${count} more`,
  open: "Open the map",
  stay: "Close",
  export: {
    save: "Save as a file",
    copy: "Copy as text",
    json: "Journey document (JSON)",
    mermaid: "Mermaid journey",
    saveAs: (format: string) => `Save as a file: ${format}`,
    copyAs: (format: string) => `Copy as text: ${format}`,
    copied: "Copied.",
    copyFailed: "The browser did not allow copying. Save it as a file instead.",
  },
});
