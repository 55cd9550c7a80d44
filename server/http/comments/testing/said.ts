import { readThread, readThreads, type Thread } from "../../../../shared/comments/index.ts";
import { idOf, type MapId, type ThreadId } from "../../../../shared/journey/index.ts";
import type { Answer, Asking, TestServer } from "../../testing/server.ts";

export type As = Readonly<Record<string, string>>;

export const GUEST_KEY = "a-secret-of-some-length";

/** What a test says when it does not matter what. */
export const words = (id: string, more: object = {}) => ({
  id,
  kind: "comment",
  anchor: { on: "map" },
  text: `about ${id}`,
  ...more,
});

/** The comments of one map over HTTP, and what is stored of them. */
export function commentsOf({ ask, openComments }: TestServer, mapId: MapId) {
  const path = `/api/maps/${mapId}/threads`;
  const send = (method: string, rest: string, as: As, json?: unknown): Promise<Answer> => {
    const asking: Asking = { as, ...(json !== undefined && { json }) };
    return ask(method, `${path}${rest}`, asking);
  };
  return {
    send,
    start: (as: As, id: string, more?: object) => send("POST", "", as, words(id, more)),
    reply: (as: As, tid: string, id: string, more: object = {}) =>
      send("POST", `/${tid}/replies`, as, { id, text: `reply ${id}`, ...more }),
    stored: (): Promise<readonly Thread[]> => openComments.read(mapId, readThreads),
    thread: async (id: string): Promise<Thread | undefined> =>
      openComments.read(mapId, (doc) => readThread(doc, idOf<ThreadId>(id))),
  };
}

/** A guest of this map who has said who they are. */
export const asGuest = (as: As, key = GUEST_KEY, name = "Gil"): As => ({
  ...as,
  "x-guest-key": key,
  "x-guest-name": encodeURIComponent(name),
});
