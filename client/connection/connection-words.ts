import type { Connection, NotSavedReason } from "../session/index.ts";

/** How a state of the connection is told. */
export type ConnectionWords = {
  /** Empty while it is too early to say anything. */
  readonly label: string;
  readonly detail?: string;
  readonly tone: "calm" | "busy" | "warning" | "danger";
};

const KEPT = "Keep working; changes are kept on this device.";

export function wordsFor(connection: Connection): ConnectionWords {
  switch (connection.state) {
    case "loading":
      return { label: "Opening…", tone: "busy" };
    case "saved":
      return { label: "Saved", tone: "calm" };
    case "saving":
      return { label: connection.quiet ? "" : "Saving…", tone: "busy" };
    case "reconnecting":
      return { label: "Reconnecting…", detail: KEPT, tone: "warning" };
    case "offline":
      return { label: offline(connection.waiting), detail: KEPT, tone: "warning" };
    case "syncing":
      return { label: `Syncing ${changes(connection.waiting)}…`, tone: "busy" };
    case "not-saved":
      return { label: "Not saved", detail: NOT_SAVED[connection.reason], tone: "danger" };
    case "failed":
      return { label: "Not open", tone: "danger" };
  }
}

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
