import { catalogue } from "../../language/catalogue.ts";

export const words = catalogue("cards/comments", {
  comment: "Comment",
  commentOnText: "Comment on these words",
  section: "Comments",
  raise: "Raise pain point",
  none: "No comments on this card yet.",
  replies: (count: number) => (count === 1 ? "1 reply" : `${count} replies`),
  resolved: (count: number) => `${count} resolved`,
  /** A thread in the list, as a screen reader says it. */
  open: (author: string, title: string) => `${author}: ${title}`,
  raisedBy: (name: string) => `Raised by ${name}`,
  thread: "thread",
});
