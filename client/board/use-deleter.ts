import type { UserId } from "../../shared/journey/index.ts";
import { usePeople, useSession } from "../session/index.ts";
import { words } from "./words.ts";

/** Whom the document names for everybody who came by a share link. */
const GUEST = "guest";

/** Who deleted something: a name if they are here, "you" for oneself; undefined when nobody knows. */
export function useDeleter(by: UserId | undefined): string | undefined {
  const { info } = useSession();
  const people = usePeople();
  if (by === undefined) return undefined;
  if (by === GUEST) return words.guest;
  if (by === info().userId) return words.you;
  return people.find(({ user }) => user.id === by)?.user.name;
}
