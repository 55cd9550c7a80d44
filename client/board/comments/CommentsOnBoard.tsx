import { Placing } from "./Placing.tsx";
import { useGoingThere } from "./use-going-there.ts";
import { usePlaces } from "./use-places.ts";

/** What people say, at its places of the board. */
export function CommentsOnBoard() {
  usePlaces();
  useGoingThere();
  return <Placing />;
}
