export type { CardText } from "./card-text.ts";
export {
  useComments,
  useCommentsJoined,
  useCommentVerbs,
  useThread,
  useThreads,
  useUnread,
  useUnsent,
} from "./comment-hooks.ts";
export * from "./comment-view.ts";
export type {
  Comments,
  CommentVerbs,
  NewThread,
  Said,
  Target,
  ThreadChanges,
  Unsent,
} from "./comments/comments-port.ts";
export type { Company } from "./company.ts";
export { useCompany, useFollowed, useFollowers, usePresenceChoice } from "./company-hooks.ts";
export { useCard, useCardText, useCell, useJourney } from "./journey-hooks.ts";
export type { MapSession } from "./map-session.ts";
export { newId } from "./new-id.ts";
export { openSession } from "./open-session.ts";
export type { PresenceVerbs } from "./own-presence.ts";
export { usePeople, usePeopleAt, usePointers, usePresence } from "./people-hooks.ts";
export {
  choiceOf,
  choicesChanged,
  choose,
  isOff,
  type PresenceChoice,
  watchOtherTabs,
} from "./presence-choices.ts";
export { type RemoteEdit, watchRemoteEdits } from "./remote-edits.ts";
export type { Refusal, Restraint } from "./restraint.ts";
export {
  useLaneOfOthers,
  useOffering,
  useStructureLock,
} from "./restraint-hooks.ts";
export { SessionProvider, useOpenedSession, useSession } from "./SessionProvider.tsx";
export {
  type Undo,
  useConnection,
  useSessionInfo,
  useUndo,
  useVerbs,
  useVerbsOnceHeld,
} from "./session-hooks.ts";
export type { SessionOptions } from "./session-options.ts";
export type {
  Connection,
  FailedReason,
  NotSavedReason,
  Person,
  Pointer,
  SessionInfo,
} from "./session-port.ts";
export { titled } from "./titled.ts";
export { oneLine, useSharedDraft } from "./use-shared-draft.ts";
export { useStuckSteps } from "./use-stuck-steps.ts";
export { useUnwritten } from "./use-unwritten.ts";
export type { Deleted, PastedCard, UndoState, Verbs } from "./verbs-port.ts";
