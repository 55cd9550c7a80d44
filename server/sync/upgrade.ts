import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import type { MapId } from "../../shared/journey/index.ts";
import { CLOSE, type CloseCode } from "../../shared/protocol/index.ts";
import type { Access, Grant } from "../access/port.ts";
import type { AccessWatch } from "./access-watch.ts";
import { Connection } from "./connection.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { Goodbye } from "./goodbye.ts";
import type { Logger } from "./logger.ts";
import { type KnownCaller, memberOf } from "./member.ts";
import type { Room } from "./room.ts";
import type { Rooms } from "./rooms.ts";
import { Seat } from "./seat.ts";
import { readTarget, type Target } from "./target.ts";
import { maxStep2Bytes, type SyncLimits, type Tuning } from "./tuning.ts";

/** Around an update: message type, sync step, length. */
const ENVELOPE = 1_024;
const WS_TOO_BIG = 1009;

/** What is refused for its size is final for a client; y-websocket would repeat after 1009 for ever. */
const socketThatSays = (tooBig: CloseCode) =>
  class extends WebSocket {
    override close(code?: number, reason?: string | Buffer): void {
      super.close(code === WS_TOO_BIG ? tooBig : code, reason);
    }
  };

type Deps = {
  readonly access: Access;
  /** The map's own rooms, and those of its comments. */
  readonly rooms: Readonly<Record<DocumentKind["name"], Rooms>>;
  readonly watch: AccessWatch;
  readonly connections: Set<Connection>;
  readonly limits: SyncLimits;
  readonly tuning: Tuning;
  readonly logger: Logger;
};

type Refusal = Goodbye | { readonly status: number };
type Admission = {
  readonly caller: KnownCaller;
  readonly grant: Grant;
  readonly mapId: MapId;
  /** How many changes of access it takes into account. */
  readonly asOf: number;
};

/** Where sockets come in: decides whether one gets a seat, and how the others are told. */
export class Door {
  isOpen = true;
  readonly #strangers: WebSocketServer;
  /**
   * Those who bring back what they did offline: who may edit, and people who may have done so before
   * they were away. Those are heard out, and told that they may not any more.
   */
  readonly #members: WebSocketServer;

  constructor(readonly deps: Deps) {
    const { limits } = deps;
    this.#strangers = serverFor(limits.maxUpdateBytes, CLOSE.notAllowed);
    this.#members = serverFor(maxStep2Bytes(limits), CLOSE.tooLarge);
  }

  async greet(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { connections, tuning, logger } = this.deps;
    if (socket.destroyed) return;
    const connection = new Connection(socket, request, tuning);
    connections.add(connection);
    socket.once("close", () => connections.delete(connection));
    try {
      const refusal = await this.#seat(connection, head);
      if (!refusal) return;
      if ("status" in refusal) return connection.refuseHttp(refusal.status);
      this.#handshake(connection, head, (ws) =>
        connection.refuse(ws, refusal.code, refusal.reason),
      );
    } catch (error) {
      logger.warn({ err: error }, "a socket could not be let in");
      this.#handshake(connection, head, (ws) =>
        connection.refuse(ws, CLOSE.tryAgain, "try again later"),
      );
    }
  }

  async #seat(connection: Connection, head: Buffer): Promise<Refusal | undefined> {
    const target = readTarget(connection.request.url);
    if (!target) return { status: 404 };
    if (!this.isOpen) return { status: 503 };
    const crowd = this.#crowd();
    if (crowd) return crowd;
    const admission = await this.#admit(connection.request, target);
    if (!("grant" in admission)) return admission;
    return this.deps.rooms[target.document].visit(admission.mapId, async (room) => {
      // Loading took a while: what was true then may not be now.
      let current: Admission | Refusal = admission;
      while ("grant" in current && current.asOf !== this.deps.watch.changes) {
        current = await this.#admit(connection.request, target);
      }
      if (!("grant" in current)) return current;
      return this.#join(connection, head, room, target, current);
    });
  }

  async #admit(request: IncomingMessage, target: Target): Promise<Admission | Refusal> {
    const { access, watch } = this.deps;
    const asOf = watch.changes;
    const caller = await access.identify(request);
    // Anybody's page can make a browser send its cookie along.
    const isOurs = access.isOurOrigin(request);
    switch (caller.kind) {
      case "nobody":
        if (!isOurs && !target.hasToken) return { status: 403 };
        return { code: CLOSE.notSignedIn, reason: "not signed in" };
      case "user":
        if (!isOurs && !caller.via) return { status: 403 };
        break;
      case "guest":
      case "automation":
        break;
    }
    const { mapId } = target;
    const grant = mapId && (await access.grantOn(caller, mapId));
    if (!mapId || !grant) return { code: CLOSE.noSuchMap, reason: "no such map" };
    return { caller, grant, mapId, asOf };
  }

  #join(
    connection: Connection,
    head: Buffer,
    room: Room,
    target: Target,
    { caller, grant }: Admission,
  ): Refusal | undefined {
    if (!this.isOpen) return { status: 503 };
    // It was given up while it was found out who comes.
    if (room.isOver) return { code: CLOSE.reload, reason: "the map is loaded afresh" };
    const { schema = Number.POSITIVE_INFINITY } = target;
    if (room.kind.schemaOf && schema < room.kind.schemaOf(room.doc)) {
      return { code: CLOSE.oldSchema, reason: "this client is older than the map" };
    }
    const others = [...room.seats].map((seat) => seat.member);
    const member = memberOf(caller, grant.role, target.guestName, others);
    const seat = new Seat(connection, member, grant.until);
    const isMember = room.kind.mayEdit(grant.role) || caller.kind === "user";
    const server = isMember ? this.#members : this.#strangers;
    this.#handshake(connection, head, (ws) => connection.join(ws, room, seat), server);
    return undefined;
  }

  /** Counts who is in, so that those who are being turned away keep nobody out. */
  #crowd(): Refusal | undefined {
    const { connections, limits } = this.deps;
    if (connections.size <= limits.maxConnections) return undefined;
    if (connections.size > limits.maxConnections * 2) return { status: 503 };
    const staying = [...connections].filter(({ state }) => state.state !== "leaving").length;
    if (staying <= limits.maxConnections) return undefined;
    return { code: CLOSE.tooMany, reason: "too many connections" };
  }

  #handshake(
    connection: Connection,
    head: Buffer,
    then: (ws: WebSocket) => void,
    server = this.#strangers,
  ): void {
    if (connection.state.state !== "greeting") return;
    server.handleUpgrade(connection.request, connection.socket, head, then);
  }
}

const serverFor = (largestUpdate: number, tooBig: CloseCode): WebSocketServer =>
  new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: largestUpdate + ENVELOPE,
    WebSocket: socketThatSays(tooBig),
  });
