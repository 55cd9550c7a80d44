import type { AccessControl } from "../access/index.ts";
import type { Inbox } from "../inbox/port.ts";
import type { Logger } from "../log.ts";
import type { Mail } from "../mail/port.ts";
import type {
  AccountBook,
  AuditLog,
  Catalogue,
  InviteBook,
  PictureStore,
  SessionBook,
  TeamBook,
  TokenBook,
} from "../store/port.ts";
import type { OpenComments, OpenMaps } from "../sync/port.ts";

/** What the routes stand on. */
export type HttpParts = AccessControl & {
  readonly catalogue: Catalogue;
  readonly teams: TeamBook;
  readonly book: AccountBook;
  readonly invites: InviteBook;
  readonly pictures: PictureStore;
  readonly audit: AuditLog;
  readonly sessions: SessionBook;
  readonly tokens: TokenBook;
  readonly openMaps: OpenMaps;
  /** Undefined where the operator has set no mail server. */
  readonly mail: Mail | undefined;
  readonly openComments: OpenComments;
  readonly inbox: Inbox;
  readonly log: Logger;
  readonly now: () => number;
  /** The address people use, if it is not simply the one that a request was sent to. */
  readonly publicUrl: string | undefined;
  /** Which proxies may tell a client's address, as Express takes it. */
  readonly trustProxy: boolean | number | string;
  readonly maxMapBytes: number;
  readonly maxPictureBytes: number;
  /** Whether requests can be served: started, not draining, and the storage answers. */
  readonly isReady: () => Promise<boolean>;
  /** How busy the open maps are. */
  readonly busyness: () => Busyness;
  /** The folder of the built client. */
  readonly clientFolder: string;
};

export type Busyness = {
  readonly rooms: number;
  readonly connections: number;
  readonly reloads: number;
};
