import type { UserId } from "../../shared/journey/index.ts";
import { usePeople, useSession } from "../session/index.ts";

/** Whom the document names for everybody who came by a share link. */
const GUEST = "guest";

/** Who deleted something: a name if they are here, "you" for oneself; undefined when nobody knows. */
export function useDeleter(by: UserId | undefined): string | undefined {
  const { info } = useSession();
  const people = usePeople();
  if (by === undefined) return undefined;
  if (by === GUEST) return "A guest";
  if (by === info().userId) return "You";
  return people.find(({ user }) => user.id === by)?.user.name;
}
