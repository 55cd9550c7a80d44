import { catalogue } from "../language/catalogue.ts";
import type { Connection, NotSavedReason } from "../session/index.ts";

/** How a state of the connection is told. */
export type ConnectionWords = {
  /** Empty while it is too early to say anything. */
  readonly label: string;
  readonly detail?: string;
  readonly tone: "calm" | "busy" | "warning" | "danger";
};

const words = catalogue("connection/states", {
  kept: "Keep working; changes are kept on this device.",
  notKept: "This device can't keep changes: leave this page open until they are saved.",
  /** Who only looks has nothing that could be lost. */
  looking: "You can go on reading. What others change shows when the connection is back.",
  opening: "Opening…",
  saved: "Saved",
  saving: "Saving…",
  reconnecting: "Reconnecting…",
  offline: (waiting: number): string =>
    waiting === 0 ? "Offline" : `Offline · ${changes(waiting)} waiting`,
  syncing: (waiting: number): string => `Syncing ${changes(waiting)}…`,
  notSaved: "Not saved",
  notOpen: "Not open",
  whyOnlyHere: {
    "signed-out":
      "You have been signed out, and changes are only on this page. Sign in in another tab, then retry here.",
    storage:
      "The server hasn't stored your latest changes yet. They are only on this page: leave it open.",
  } satisfies Partial<Record<NotSavedReason, string>>,
  why: {
    "no-access": "You no longer have edit access. Copy your changes.",
    "signed-out": "You have been signed out. Sign in again; changes are kept on this device.",
    storage: "The server hasn't stored your latest changes yet. They are kept on this device.",
    "too-large": "The last change is too large for this map. Copy your changes.",
    "new-version": "New version: Reload.",
  } satisfies Record<NotSavedReason, string>,
});

export type ConnectionTexts = typeof words;

const WHY_ONLY_HERE: Readonly<Partial<Record<NotSavedReason, string>>> = words.whyOnlyHere;

/** How a state of the connection is told to somebody who may edit, or may only look. */
export function wordsFor(connection: Connection, canEdit = true): ConnectionWords {
  switch (connection.state) {
    case "loading":
      return { label: words.opening, tone: "busy" };
    case "saved":
      return { label: words.saved, tone: "calm" };
    case "saving":
      return { label: connection.quiet ? "" : words.saving, tone: "busy" };
    case "reconnecting":
      return { label: words.reconnecting, detail: apart(connection, canEdit), tone: "warning" };
    case "offline":
      return {
        label: words.offline(connection.waiting),
        detail: apart(connection, canEdit),
        tone: "warning",
      };
    case "syncing":
      return { label: words.syncing(connection.waiting), tone: "busy" };
    case "not-saved":
      return { label: words.notSaved, detail: notSaved(connection), tone: "danger" };
    case "failed":
      return { label: words.notOpen, tone: "danger" };
  }
}

const apart = (
  { kept, waiting }: { readonly kept: boolean; readonly waiting: number },
  canEdit: boolean,
): string => (canEdit || waiting > 0 ? (kept ? words.kept : words.notKept) : words.looking);

function notSaved({
  reason,
  kept,
}: {
  readonly reason: NotSavedReason;
  readonly kept: boolean;
}): string {
  return (!kept && WHY_ONLY_HERE[reason]) || words.why[reason];
}

function changes(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}
