import type { Role } from "../../shared/access/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { MapMember } from "../../shared/protocol/index.ts";
import type { Colleague } from "../api/account.ts";
import { removeMember, setMember } from "../api/members.ts";
import { wordsFor } from "../api/words.ts";
import { useToasts } from "../ui/index.ts";
import { words } from "./words.ts";

type Members = readonly MapMember[];

/**
 * Changes who may see a map: shown at once, and taken back when the server refuses; tells whether it
 * was done.
 */
export function useMembers({
  mapId,
  reload,
  replace,
}: {
  readonly mapId: MapId;
  readonly reload: () => Promise<void>;
  readonly replace: (change: (members: Members) => Members) => void;
}) {
  const toasts = useToasts();
  const attempt = async (change: (members: Members) => Members, deed: () => Promise<void>) => {
    replace(change);
    try {
      await deed();
      return true;
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
      await reload();
      return false;
    }
  };
  return {
    add: ({ id, name, email }: Colleague, role: Role) =>
      attempt(
        (members) => [...members, { userId: id, name, email, role }],
        async () => {
          await setMember(mapId, id, role);
          toasts.show({ message: words.add.added(name) });
        },
      ),
    setRole: ({ userId }: MapMember, role: Role) =>
      attempt(
        (members) => members.map((one) => (one.userId === userId ? { ...one, role } : one)),
        () => setMember(mapId, userId, role),
      ),
    remove: ({ userId }: MapMember) =>
      attempt(
        (members) => members.filter((one) => one.userId !== userId),
        () => removeMember(mapId, userId),
      ),
  };
}
