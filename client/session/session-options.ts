import type { Role } from "../../shared/access/index.ts";
import type { MapId, NewId, TeamId, UserId } from "../../shared/journey/index.ts";
import type { Comments, CommentsHost } from "./comments/comments-port.ts";
import { storageHere } from "./device-copies.ts";
import { openLocalCopy } from "./local-copy.ts";
import type { BindVerbs } from "./own-verbs.ts";

export type SessionOptions = {
  readonly mapId: MapId;
  /** Of a share link. */
  readonly token?: string | undefined;
  readonly guestName?: string | undefined;
  /** What somebody with an account is called. */
  readonly userName?: string | undefined;
  readonly userId: UserId;
  readonly role: Role;
  readonly teamId?: TeamId | undefined;
  readonly newId: NewId;
  readonly now: () => number;
  /** Asks the server what this person may do by now. */
  readonly refreshRole?: (() => Promise<Role | undefined>) | undefined;
  /** Asks which department they belong to by now. */
  readonly refreshTeam?: (() => Promise<TeamId | undefined>) | undefined;
  /** What is around the session; a browser's page unless a test says otherwise. */
  readonly around?: Partial<Surroundings> | undefined;
};

export type Surroundings = {
  /** `ws(s)://host/sync` */
  readonly address: string;
  readonly WebSocket: typeof globalThis.WebSocket;
  readonly storage: Storage | undefined;
  readonly openCopy: typeof openLocalCopy;
  readonly page: Window | undefined;
  /** What changes a map; fetched while the map itself is, and only for those who may. */
  readonly loadVerbs: () => BindVerbs | Promise<BindVerbs>;
  /** The comments; fetched once the map stands. */
  readonly loadComments: (host: CommentsHost) => Promise<Comments>;
};

export const surroundingsOf = ({ around }: SessionOptions): Surroundings => ({
  address: `${location.origin.replace(/^http/, "ws")}/sync`,
  WebSocket: globalThis.WebSocket,
  storage: storageHere(),
  openCopy: openLocalCopy,
  page: window,
  loadVerbs: async () => (await import("./verbs.ts")).bindVerbs,
  loadComments: async (host) => {
    const { CommentsSession } = await import("./comments/comments-session.ts");
    return new CommentsSession(host, surroundingsOf(host.options));
  },
  ...around,
});
