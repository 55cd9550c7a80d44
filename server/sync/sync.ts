import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { CLOSE } from "../../shared/protocol/index.ts";
import type { Access } from "../access/port.ts";
import type { Catalogue, UpdateLog } from "../store/port.ts";
import { AccessWatch } from "./access-watch.ts";
import { lookAfter } from "./caretaker.ts";
import type { Connection } from "./connection.ts";
import { COMMENTS_DOCUMENT, MAP_DOCUMENT } from "./document-kind.ts";
import { GroupCommit } from "./group-commit.ts";
import type { Logger } from "./logger.ts";
import { openComments, openMaps } from "./open-maps.ts";
import type { OpenComments, OpenMaps } from "./port.ts";
import { Rooms } from "./rooms.ts";
import { type SyncLimits, TUNING, type Tuning } from "./tuning.ts";
import { Door } from "./upgrade.ts";

type SyncDeps = {
  readonly access: Access;
  readonly updateLog: UpdateLog;
  readonly catalogue: Catalogue;
  readonly limits: SyncLimits;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

type SyncStats = {
  readonly rooms: number;
  readonly connections: number;
  /** How often a map was loaded afresh, since what memory held could not be trusted. */
  readonly reloads: number;
  /** Something could not be stored and is being tried again. */
  readonly storageFailing: boolean;
};

/** The real-time server. */
export type Sync = {
  readonly openMaps: OpenMaps;
  readonly openComments: OpenComments;
  /** For the HTTP server's `upgrade` event. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  stats(): SyncStats;
  /**
   * Lets nobody in any more, stores everything and says goodbye; takes eight seconds at most. False
   * when something could not be stored.
   */
  drain(): Promise<boolean>;
};

export function createSync(deps: SyncDeps, tuned: Partial<Tuning> = {}): Sync {
  const { access, limits, logger, now } = deps;
  const tuning = { ...TUNING, ...tuned };
  const connections = new Set<Connection>();
  const commits = new GroupCommit(deps.updateLog, tuning, logger);
  const house = { limits, tuning, now, onWork: commits.mark };
  const rooms = {
    map: new Rooms(MAP_DOCUMENT, deps, house),
    comments: new Rooms(COMMENTS_DOCUMENT, deps, house),
  };
  const both = [rooms.map, rooms.comments];
  const watch = new AccessWatch(access, connections, logger, now);
  const door = new Door({ access, rooms, watch, connections, limits, tuning, logger });

  const tick = setInterval(() => {
    const elapsed = performance.now();
    for (const connection of connections) lookAfter(connection, tuning, elapsed);
    watch.noteTime();
    for (const each of both) each.sweep();
  }, tuning.tickEvery);

  return {
    openMaps: openMaps(rooms.map),
    openComments: openComments(rooms.comments, limits.maxMapBytes),
    upgrade: (request, socket, head) => void door.greet(request, socket, head),
    stats: () => ({
      rooms: rooms.map.size,
      connections: connections.size,
      reloads: rooms.map.reloads + rooms.comments.reloads,
      storageFailing: commits.isFailing,
    }),
    async drain() {
      door.isOpen = false;
      for (const connection of connections) connection.hold();
      await within(tuning.drainWithin, commits.settled());
      for (const connection of connections) connection.close(CLOSE.goingAway, "the server stops");
      await within(tuning.farewellWithin, everybodyGone(connections));
      for (const connection of connections) connection.drop();
      // Requests that were under way may have changed something meanwhile.
      for (const each of both) each.isOpen = false;
      const left = Promise.all(both.map((each) => each.left()));
      await within(tuning.farewellWithin, left.then(commits.settled));
      await within(tuning.farewellWithin, rooms.map.tellAll());
      clearInterval(tick);
      commits.stop();
      watch.stop();
      for (const each of both) each.stop();
      return commits.isSettled;
    },
  };
}

async function within(milliseconds: number, done: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([done, late]);
  clearTimeout(timer);
}

const everybodyGone = (connections: ReadonlySet<Connection>): Promise<unknown> =>
  Promise.all(
    [...connections].map(({ socket }) =>
      socket.destroyed ? undefined : new Promise((resolve) => socket.once("close", resolve)),
    ),
  );
