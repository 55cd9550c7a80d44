import { useEffect, useMemo, useSyncExternalStore } from "react";
import { can, mayChangeLane } from "../../shared/access/index.ts";
import { type Cell, findLane, type Lane, type StructureLock } from "../../shared/journey/index.ts";
import { readSetBacks, type SetBack } from "../../shared/protocol/index.ts";
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

/** Tells whenever this person was about to change what is not theirs to change. */
export function useRefusals(tell: (refusal: Refusal) => void): void {
  const { refusals } = useSession();
  useEffect(
    () =>
      refusals.changed.subscribe(() => {
        const refusal = refusals.current();
        if (refusal) tell(refusal);
      }),
    [refusals, tell],
  );
}

/** Offers words for copying that were being written where others have restricted it since. */
export function useOffering(): (
  written: Pick<SetBack, "what" | "title" | "words">,
  refusal: Refusal,
) => void {
  const session = useSession();
  return (written, refusal) => offerWords(session, written, refusal);
}

/** What of one's own the server has set back, until one says that it was seen. */
export function useSetBacks(): { readonly all: readonly SetBack[]; forget(): void } {
  const { setBacks } = useSession();
  const said = useSyncExternalStore(setBacks.changed.subscribe, setBacks.current);
  return useMemo(
    () => ({ all: said.flatMap(readSetBacks), forget: () => setBacks.set([]) }),
    [said, setBacks],
  );
}
