import { latePart } from "../ui/index.ts";

/** The comments: none of them is in the first picture. */
export const LateComments = latePart(
  async () => (await import("../comments/CommentsAtHand.tsx")).CommentsAtHand,
);
export const LateCommentsButton = latePart(
  async () => (await import("../comments/CommentsButton.tsx")).CommentsButton,
);
