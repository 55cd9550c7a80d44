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

export function wordsFor(connection: Connection): ConnectionWords {
  switch (connection.state) {
    case "loading":
      return { label: "Opening…", tone: "busy" };
    case "saved":
      return { label: "Saved", tone: "calm" };
    case "saving":
      return { label: connection.quiet ? "" : "Saving…", tone: "busy" };
    case "reconnecting":
      return { label: "Reconnecting…", detail: keeping(connection.kept), tone: "warning" };
    case "offline":
      return {
        label: offline(connection.waiting),
        detail: keeping(connection.kept),
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
  storage: "Storage is full or slow, and changes are only on this page: leave it open.",
};

const NOT_SAVED: Readonly<Record<NotSavedReason, string>> = {
  "no-access": "You no longer have edit access. Copy your changes.",
  "signed-out": "You have been signed out. Sign in again; changes are kept on this device.",
  storage: "Storage is full or slow. Changes are kept on this device.",
  "too-large": "The last change is too large for this map. Copy your changes.",
  "new-version": "New version: Reload.",
};

const offline = (waiting: number): string =>
  waiting === 0 ? "Offline" : `Offline · ${changes(waiting)} waiting`;

const changes = (count: number): string => (count === 1 ? "1 change" : `${count} changes`);
