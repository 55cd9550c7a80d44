import { useSyncExternalStore } from "react";
import type { Anchor, ThreadKind } from "../../shared/comments/index.ts";
import type { ThreadId } from "../../shared/journey/index.ts";
import { Emitter } from "./emitter.ts";

/** A thread that is being started, and where. */
export type Starting = { readonly anchor: Anchor; readonly kind?: ThreadKind };

/** What of the comments is open on this page. */
export type CommentView = {
  /** The panel stands beside the map. */
  readonly open: boolean;
  /** The thread that is open in it. */
  readonly thread?: ThreadId;
  readonly starting?: Starting;
  /** A thread for which a place is being chosen on the map. */
  readonly placing?: ThreadId;
};

const CLOSED: CommentView = { open: false };
let view = CLOSED;
const changed = new Emitter();

/** Every wish is a new object, so that the same can be wished for again with the focus elsewhere. */
const show = (next: CommentView): void => {
  view = next;
  changed.emit();
};

/** The panel with all comments. */
export const showComments = (): void => show({ open: true });

/** The panel with this thread open, in view and in focus. */
export const openThread = (thread: ThreadId): void => show({ open: true, thread });

/** The panel with a place to write about something on the map. */
export const startThread = (anchor: Anchor, kind?: ThreadKind): void =>
  show({ open: true, starting: { anchor, ...(kind && { kind }) } });

/** Lets a new place be chosen on the map for a thread; `openThread` ends that. */
export const placeThread = (thread: ThreadId): void =>
  show({ open: view.open, thread, placing: thread });

/** Takes the panel away, and whatever was begun. */
export const closeComments = (): void => {
  if (view !== CLOSED) show(CLOSED);
};

export const commentView = (): CommentView => view;

export const useCommentView = (): CommentView =>
  useSyncExternalStore(changed.subscribe, () => view);

/** Whether the panel stands beside the map. */
export const useCommentsOpen = (): boolean =>
  useSyncExternalStore(changed.subscribe, () => view.open);
