import { closeComments, useCommentsOpen } from "../session/index.ts";
import { latePart, useMissed } from "../ui/index.ts";

/** The comments: none of them is in the first picture. */
export const LateComments = latePart(
  async () => (await import("../comments/CommentsAtHand.tsx")).CommentsAtHand,
);
export const LateCommentsButton = latePart(
  async () => (await import("../comments/CommentsButton.tsx")).CommentsButton,
);

/** Whether somebody asked for them; where they cannot be fetched now, that is said. */
export function useCommentsAsked(): boolean {
  const isAsked = useCommentsOpen();
  useMissed(LateComments.load, closeComments, isAsked);
  return isAsked;
}
