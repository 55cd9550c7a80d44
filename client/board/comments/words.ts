import { catalogue } from "../../language/catalogue.ts";

const comments = (count: number): string => (count === 1 ? "1 comment" : `${count} comments`);

export const words = catalogue("board/comments", {
  /** What a screen reader says of a place. */
  told: (count: number, unread: number) =>
    unread > 0 ? `${comments(count)}, ${unread} unread` : comments(count),
  /** What the badge does. */
  show: (told: string) => `Show ${told}`,
  fromComment: "from comment",
  raisedBy: (name: string) => `Raised by ${name} in a comment`,
  raised: (title: string, severity: number) =>
    `${title}, pain point from a comment, severity ${severity}`,
  raisedByOnCard: (name: string) => `Raised by ${name}`,
  open: "Open thread",
  makeCard: "Make card",
  madeCard: (title: string) => `'${title}' is a card now`,
  undo: "Undo",
  comment: "Comment…",
  raise: "Raise pain point…",
  where: "Choose where this belongs",
  whereFor: (title: string) => `Choose where '${title}' belongs`,
  attach: "Attach here",
  cancel: "Cancel",
  candidates: "Cards with these words",
  attached: (where: string) => `Attached to ${where}`,
});
