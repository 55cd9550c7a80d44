import { can, type Role } from "../access/index.ts";
import type { UserId } from "../journey/index.ts";
import type { Thread, Words } from "./thread.ts";

/*
 * Who may do what with what was said, in sentences that both sides read. The server decides.
 */

type Said = Pick<Words, "author" | "imported">;

/** What came with a file was not said by whoever has that id here. */
const isOwn = ({ author, imported }: Said, userId: UserId): boolean =>
  author.id === userId && !imported;

/** Nobody puts words into somebody else's mouth, admins neither. */
export const mayEditText = (role: Role, words: Said, userId: UserId): boolean =>
  can(role, "comment") && isOwn(words, userId);

/** One's own, or anything as an admin, who then has it written down. */
export const mayRemove = (role: Role, words: Said, userId: UserId): boolean =>
  can(role, "moderate") || mayEditText(role, words, userId);

export const mayResolve = (role: Role, thread: Said, userId: UserId): boolean =>
  can(role, "edit") || mayEditText(role, thread, userId);

/** Where it stands, of what kind it is, and how severe. */
export const mayClassify = mayResolve;

/** Makes a card of it; the card is an edit of the map. */
export const mayPromote = (role: Role): boolean => can(role, "edit");

export const mayMerge = (role: Role, thread: Pick<Thread, "kind">): boolean =>
  can(role, "edit") && thread.kind === "pain-point";
