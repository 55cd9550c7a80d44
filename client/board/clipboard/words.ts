import { catalogue } from "../../language/catalogue.ts";

const counted = (count: number, one: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${one}s`;

export const words = catalogue("board/clipboard", {
  cancel: "Cancel",
  all: "Add and paste",
  fitting: "Paste what fits",
  noPlace: "Go to a cell or a card first, then paste.",
  noPictures: "Some pictures could not be brought along from the other map.",
  nothing: "There is no text to paste.",
  added: { stageTitle: "New stage", laneTitle: "New lane" },
  copied: (count: number) => `Copied ${counted(count, "card")}.`,
  pasted: (count: number) => `Pasted ${counted(count, "card")}.`,
  tooWide: ({ stages, lanes }: { stages: number; lanes: number }) =>
    `That would add ${stages > lanes ? counted(stages, "stage") : counted(lanes, "lane")}. Paste a smaller part.`,
  tooLong: "That is too much text at once. Paste a smaller part.",
  tooMany: (count: number, most: number) =>
    `That would be ${count} cards at once. Paste at most ${most}.`,
  ask: ({ columns, rows }: { columns: number; rows: number }) => `Paste ${columns} × ${rows}?`,
  adds: ({ stages, lanes }: { stages: number; lanes: number }) =>
    `Adds ${[stages && counted(stages, "stage"), lanes && counted(lanes, "lane")]
      .filter((part) => part !== 0)
      .join(" and ")}.`,
});
