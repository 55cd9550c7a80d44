import { can, mayChangeLane } from "../../shared/access/index.ts";
import { type Cell, findLane, type Lane, type StructureLock } from "../../shared/journey/index.ts";
import type { SetBack } from "../../shared/protocol/index.ts";
import { useJourney } from "./journey-hooks.ts";
import { offerWords } from "./offer-words.ts";
import type { Refusal } from "./restraint.ts";
import { useSession } from "./SessionProvider.tsx";
import { useSessionInfo } from "./session-hooks.ts";

/** Who locked the structure, for those whom that keeps from changing it. */
export function useStructureLock(): StructureLock | undefined {
  const locked = useJourney(({ meta }) => meta.locked);
  const { role } = useSessionInfo();
  return can(role, "edit") && !can(role, "lock") ? locked : undefined;
}

/** The lane that keeps an editor from changing a card, since others guard it. */
export function useLaneOfOthers(cell: Pick<Cell, "laneId"> | undefined): Lane | undefined {
  const party = useSessionInfo();
  const lane = useJourney((map) => cell && findLane(map, cell.laneId));
  return lane && can(party.role, "edit") && !mayChangeLane(lane, party) ? lane : undefined;
}

/** Offers words for copying that were being written where others have restricted it since. */
export function useOffering(): (
  written: Pick<SetBack, "what" | "title" | "words">,
  refusal: Refusal,
) => void {
  const session = useSession();
  return (written, refusal) => offerWords(session, written, refusal);
}
