import { AppError } from "../../../shared/errors/index.ts";
import type { MapId, TeamId } from "../../../shared/journey/index.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type {
  Catalogue,
  LinkRecord,
  MapRecord,
  MapTeamRecord,
  MemberRecord,
  PageOf,
} from "../port.ts";

type Kept = {
  readonly maps: Map<MapId, MapRecord>;
  readonly members: Set<MemberRecord>;
  readonly teams: Set<MapTeamRecord>;
  readonly links: Set<LinkRecord>;
};

/** A catalogue for tests. */
export function createMemoryCatalogue(): Catalogue {
  const kept: Kept = {
    maps: new Map(),
    members: new Set(),
    teams: new Set(),
    links: new Set(),
  };
  return { ...mapsIn(kept), ...membersIn(kept), ...mapTeamsIn(kept), ...linksIn(kept) };
}

type Maps = Pick<
  Catalogue,
  "addMap" | "findMap" | "listMaps" | "touchMap" | "markDeleted" | "removeDeleted"
>;

const mapsIn = ({ maps, members, teams, links }: Kept): Maps => ({
  async addMap(map, admin) {
    if (maps.has(map.id)) throw new AppError("internal", `map ${map.id} exists already`);
    maps.set(map.id, map);
    if (admin) members.add({ mapId: map.id, userId: admin, role: "admin" });
  },
  async findMap(id) {
    return maps.get(id);
  },
  async listMaps({ visibleTo, ofTeam, deleted }, page) {
    const own = [...members].filter((m) => m.userId === visibleTo).map((m) => m.mapId);
    const ours = [...teams].filter((t) => t.teamId === ofTeam).map((t) => t.mapId);
    const mine = new Set([...own, ...ours]);
    const visible = [...maps.values()]
      .filter((map) => (map.deleted !== undefined) === deleted)
      .filter((map) => !visibleTo || mine.has(map.id))
      .sort(newestFirst);
    return pageOf(visible, page.limit, page.after);
  },
  async touchMap(id, changes) {
    const map = maps.get(id);
    if (map) maps.set(id, { ...map, ...changes });
  },
  async markDeleted(id, deleted) {
    const map = maps.get(id);
    if (!map) return;
    const { deleted: _, ...live } = map;
    maps.set(id, deleted ? { ...live, deleted } : live);
  },
  async removeDeleted(at) {
    const removed = [...maps.values()].filter(({ deleted }) => deleted && deleted.at <= at);
    for (const { id } of removed) {
      maps.delete(id);
      for (const member of members) if (member.mapId === id) members.delete(member);
      for (const team of teams) if (team.mapId === id) teams.delete(team);
      for (const link of links) if (link.mapId === id) links.delete(link);
    }
    return removed.map(({ id }) => id);
  },
});

type Members = Pick<Catalogue, "setMember" | "removeMember" | "findMember" | "listMembers">;

function membersIn(kept: Kept): Members {
  const { members } = kept;
  const find: (...key: Parameters<Members["findMember"]>) => MemberRecord | undefined = (
    mapId,
    userId,
  ) => [...members].find((member) => member.mapId === mapId && member.userId === userId);
  const remove: typeof find = (mapId, userId) => {
    const member = find(mapId, userId);
    if (member) members.delete(member);
    return member;
  };

  return {
    async setMember(member) {
      mustExist(kept, member.mapId);
      remove(member.mapId, member.userId);
      members.add(member);
    },
    async removeMember(mapId, userId) {
      remove(mapId, userId);
    },
    findMember: async (mapId, userId) => find(mapId, userId),
    async listMembers(mapId) {
      return [...members]
        .filter((member) => member.mapId === mapId)
        .sort((a, b) => compare(a.userId, b.userId));
    },
  };
}

type MapTeams = Pick<Catalogue, "setMapTeam" | "removeMapTeam" | "findMapTeam" | "listMapTeams">;

function mapTeamsIn(kept: Kept): MapTeams {
  const find = (mapId: MapId, teamId: TeamId): MapTeamRecord | undefined =>
    [...kept.teams].find((team) => team.mapId === mapId && team.teamId === teamId);
  const remove = (mapId: MapId, teamId: TeamId): boolean => {
    const team = find(mapId, teamId);
    return team !== undefined && kept.teams.delete(team);
  };
  return {
    async setMapTeam(team) {
      mustExist(kept, team.mapId);
      remove(team.mapId, team.teamId);
      kept.teams.add(team);
    },
    removeMapTeam: async (mapId, teamId) => remove(mapId, teamId),
    findMapTeam: async (mapId, teamId) => find(mapId, teamId),
    async listMapTeams(mapId) {
      return [...kept.teams]
        .filter((team) => team.mapId === mapId)
        .sort((a, b) => compare(a.teamId, b.teamId));
    },
  };
}

type Links = Pick<
  Catalogue,
  "addLink" | "findLinkByHash" | "listLinks" | "changeLink" | "removeLink"
>;

const linksIn = (kept: Kept): Links => ({
  async addLink(link) {
    mustExist(kept, link.mapId);
    kept.links.add(link);
  },
  async findLinkByHash(tokenHash) {
    return [...kept.links].find((link) => link.tokenHash === tokenHash);
  },
  async listLinks(mapId) {
    return [...kept.links]
      .filter((link) => link.mapId === mapId)
      .sort((a, b) => a.createdAt - b.createdAt || compare(a.id, b.id));
  },
  async changeLink(mapId, linkId, changes) {
    const old = [...kept.links].find((known) => known.mapId === mapId && known.id === linkId);
    if (!old) return undefined;
    const { expiresAt, passwordHash, ...rest } = { ...old, ...changes };
    const link: LinkRecord = {
      ...rest,
      ...(expiresAt !== undefined && { expiresAt }),
      ...(passwordHash !== undefined && { passwordHash }),
    };
    kept.links.delete(old);
    kept.links.add(link);
    return link;
  },
  async removeLink(mapId, linkId) {
    const link = [...kept.links].find((known) => known.mapId === mapId && known.id === linkId);
    if (link) kept.links.delete(link);
    return link;
  },
});

function mustExist({ maps }: Kept, id: MapId): void {
  if (!maps.has(id)) throw new AppError("internal", `no map ${id} in the catalogue`);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newestFirst = (a: MapRecord, b: MapRecord): number =>
  b.updatedAt - a.updatedAt || compare(a.id, b.id);

function pageOf(maps: readonly MapRecord[], limit: number, after?: string): PageOf<MapRecord> {
  const from = after === undefined ? undefined : readCursor(after);
  const rest = maps.filter(
    (map) =>
      !from ||
      map.updatedAt < from.updatedAt ||
      (map.updatedAt === from.updatedAt && compare(map.id, from.id) > 0),
  );
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(last && rest.length > limit && { cursor: writeCursor(last) }) };
}
