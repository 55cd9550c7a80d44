import type { SessionItem } from "../../shared/protocol/index.ts";
import { fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, flagIn, optionalText, textIn } from "./read-answer.ts";

/** Where one is signed in. */
export const listSessions = (): Promise<readonly SessionItem[]> =>
  fetchAll("/api/me/sessions", readSession);

export const endSession = (id: string): Promise<void> =>
  fetchNothing(`/api/me/sessions/${encodeURIComponent(id)}`, { method: "DELETE" });

export const endOtherSessions = (): Promise<void> =>
  fetchNothing("/api/me/sessions", { method: "DELETE" });

function readSession(input: unknown): SessionItem {
  const from = fieldsOf(input);
  const device = fieldsOf(from.device);
  const [browser, system] = [optionalText(device, "browser"), optionalText(device, "system")];
  return {
    id: textIn(from, "id"),
    device: { ...(browser && { browser }), ...(system && { system }) },
    startedAt: textIn(from, "startedAt"),
    usedAt: textIn(from, "usedAt"),
    current: flagIn(from, "current"),
  };
}
