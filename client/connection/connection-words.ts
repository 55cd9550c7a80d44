import type { Connection, NotSavedReason } from "../session/index.ts";

/** How a state of the connection is told. */
export type ConnectionWords = {
  /** Empty while it is too early to say anything. */
  readonly label: string;
  readonly detail?: string;
  readonly tone: "calm" | "busy" | "warning" | "danger";
};

const keeping = (kept: boolean): string =>
  kept
    ? "Keep working; changes are kept on this device."
    : "This device can't keep changes: leave this page open until they are saved.";

/** Who only looks has nothing that could be lost. */
const looking = "You can go on reading. What others change shows when the connection is back.";

/** How a state of the connection is told to somebody who may edit, or may only look. */
export function wordsFor(connection: Connection, canEdit = true): ConnectionWords {
  switch (connection.state) {
    case "loading":
      return { label: "Opening…", tone: "busy" };
    case "saved":
      return { label: "Saved", tone: "calm" };
    case "saving":
      return { label: connection.quiet ? "" : "Saving…", tone: "busy" };
    case "reconnecting":
      return { label: "Reconnecting…", detail: apart(connection, canEdit), tone: "warning" };
    case "offline":
      return {
        label: offline(connection.waiting),
        detail: apart(connection, canEdit),
        tone: "warning",
      };
    case "syncing":
      return { label: `Syncing ${changes(connection.waiting)}…`, tone: "busy" };
    case "not-saved":
      return { label: "Not saved", detail: notSaved(connection), tone: "danger" };
    case "failed":
      return { label: "Not open", tone: "danger" };
  }
}

const apart = (
  { kept, waiting }: { readonly kept: boolean; readonly waiting: number },
  canEdit: boolean,
): string => (canEdit || waiting > 0 ? keeping(kept) : looking);

function notSaved({
  reason,
  kept,
}: {
  readonly reason: NotSavedReason;
  readonly kept: boolean;
}): string {
  return (!kept && NOT_KEPT[reason]) || NOT_SAVED[reason];
}

const NOT_KEPT: Readonly<Partial<Record<NotSavedReason, string>>> = {
  "signed-out":
    "You have been signed out, and changes are only on this page. Sign in in another tab, then retry here.",
  storage:
    "The server hasn't stored your latest changes yet. They are only on this page: leave it open.",
};

const NOT_SAVED: Readonly<Record<NotSavedReason, string>> = {
  "no-access": "You no longer have edit access. Copy your changes.",
  "signed-out": "You have been signed out. Sign in again; changes are kept on this device.",
  storage: "The server hasn't stored your latest changes yet. They are kept on this device.",
  "too-large": "The last change is too large for this map. Copy your changes.",
  "new-version": "New version: Reload.",
};

const offline = (waiting: number): string =>
  waiting === 0 ? "Offline" : `Offline · ${changes(waiting)} waiting`;

const changes = (count: number): string => (count === 1 ? "1 change" : `${count} changes`);
