import type { IncomingMessage } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { UserId } from "../../shared/journey/index.ts";
import { CLOSE, type LiveMessage } from "../../shared/protocol/index.ts";
import type { Access, AccessChange, WorkspaceUser } from "../access/port.ts";
import type { Logger } from "../log.ts";
import type { Inboxes } from "./inbox.ts";

type LiveParts = {
  readonly access: Access;
  readonly inboxes: Pick<Inboxes, "count" | "onChange">;
  readonly log: Pick<Logger, "warn">;
  readonly maxConnections: number;
};

/** Milliseconds. What changes at once is told once. */
const PACE = { pingEvery: 25_000, tellAfter: 50, reviewEvery: 5 * 60_000, leaveWithin: 2_000 };
type Pace = Readonly<typeof PACE>;

const MOST_OF_ONE = 50;

type Listener = {
  readonly ws: WebSocket;
  readonly request: IncomingMessage;
  user: WorkspaceUser;
  isAlive: boolean;
  said: string;
  /** How often it was counted for them. */
  counts: number;
};

/** Tells people who are here what waits for them, over one socket a tab. */
export class Live {
  isOpen = true;
  readonly #server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: 1_024,
  });
  readonly #listeners = new Set<Listener>();
  readonly #stops: (() => void)[] = [];
  readonly #due = new Set<UserId>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly parts: LiveParts,
    readonly pace: Pace = PACE,
  ) {
    const { access, inboxes } = parts;
    const pings = setInterval(() => this.#ping(), pace.pingEvery);
    // Sessions also end by themselves.
    const reviews = setInterval(() => void this.#review(), pace.reviewEvery);
    for (const timer of [pings, reviews]) timer.unref();
    this.#stops.push(
      () => clearInterval(pings),
      () => clearInterval(reviews),
      inboxes.onChange((userId) => this.#tellSoon(userId)),
      access.onChange((change) => this.#onAccess(change)),
    );
  }

  static isFor({ url = "" }: IncomingMessage): boolean {
    return url.split("?", 1)[0] === "/live";
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** Lets people in by their cookie, from our own pages. */
  async greet(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => {});
    try {
      const user = await this.#admit(request);
      if (typeof user === "number") return refuse(socket, user, this.pace.leaveWithin);
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#welcome(ws, request, user));
    } catch (error) {
      this.parts.log.warn({ err: error }, "somebody could not listen to their inbox");
      refuse(socket, 503, this.pace.leaveWithin);
    }
  }

  stop(): void {
    this.isOpen = false;
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    for (const { ws } of this.#listeners) ws.close(CLOSE.goingAway, "the server stops");
  }

  /** Who it is, or the status that says why not. */
  async #admit(request: IncomingMessage): Promise<WorkspaceUser | number> {
    const { access, maxConnections } = this.parts;
    if (!this.isOpen || this.#listeners.size >= maxConnections) return 503;
    if (!access.isOurOrigin(request)) return 403;
    const caller = await access.identify(request);
    if (caller.kind !== "user" || caller.sessionId === undefined) return 401;
    const { user } = caller;
    const own = [...this.#listeners].filter((one) => one.user.id === user.id);
    return own.length < MOST_OF_ONE ? user : 429;
  }

  #welcome(ws: WebSocket, request: IncomingMessage, user: WorkspaceUser): void {
    const listener: Listener = { ws, request, user, isAlive: true, said: "", counts: 0 };
    this.#listeners.add(listener);
    ws.on("close", () => this.#listeners.delete(listener));
    ws.on("error", () => ws.terminate());
    ws.on("pong", () => {
      listener.isAlive = true;
    });
    // Nobody has anything to say here.
    ws.on("message", () => ws.close(CLOSE.refused, "nothing is heard here"));
    void this.#tell(listener);
  }

  #tellSoon(userId: UserId): void {
    this.#due.add(userId);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const due = new Set(this.#due);
      this.#due.clear();
      for (const one of this.#listeners) if (due.has(one.user.id)) void this.#tell(one);
    }, this.pace.tellAfter);
  }

  async #tell(listener: Listener): Promise<void> {
    try {
      const turn = ++listener.counts;
      const message: LiveMessage = { inbox: await this.parts.inboxes.count(listener.user) };
      const said = JSON.stringify(message);
      // Whoever counts later knows more, and may be done before.
      if (turn !== listener.counts || said === listener.said) return;
      listener.said = said;
      listener.ws.send(said);
    } catch (error) {
      this.parts.log.warn({ err: error }, "an inbox could not be counted");
    }
  }

  /** What somebody sees of a map may be more or less now; who they are is the same. */
  #onAccess(change: AccessChange): void {
    if (change.kind === "user") void this.#review(change.userId);
    else for (const { user } of this.#listeners) this.#tellSoon(user.id);
  }

  /** Whoever is signed out hears nothing any more. */
  async #review(only?: UserId): Promise<void> {
    for (const listener of [...this.#listeners]) {
      if (only !== undefined && listener.user.id !== only) continue;
      try {
        const caller = await this.parts.access.identify(listener.request);
        if (caller.kind === "user" && caller.user.id === listener.user.id) {
          listener.user = caller.user;
          this.#tellSoon(listener.user.id);
        } else {
          listener.ws.close(CLOSE.notSignedIn, "not signed in any more");
        }
      } catch (error) {
        this.parts.log.warn({ err: error }, "access to an inbox could not be decided");
        listener.ws.close(CLOSE.tryAgain, "try again later");
      }
    }
  }

  #ping(): void {
    for (const listener of this.#listeners) {
      if (!listener.isAlive) listener.ws.terminate();
      listener.isAlive = false;
      listener.ws.ping();
    }
  }
}

function refuse(socket: Duplex, status: number, leaveWithin: number): void {
  const line = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`;
  socket.end(`${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  // Nobody else looks after a socket that is none yet; its other side may never hang up.
  const timer = setTimeout(() => socket.destroy(), leaveWithin).unref();
  socket.once("close", () => clearTimeout(timer));
}
