import { useEffect, useMemo, useSyncExternalStore } from "react";
import { readSetBacks, type SetBack } from "../../shared/protocol/index.ts";
import type { Refusal } from "./restraint.ts";
import { useSession } from "./SessionProvider.tsx";

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

/** What of one's own the server has set back, until one says that it was seen. */
export function useSetBacks(): { readonly all: readonly SetBack[]; forget(): void } {
  const { setBacks } = useSession();
  const said = useSyncExternalStore(setBacks.changed.subscribe, setBacks.current);
  return useMemo(
    () => ({ all: said.flatMap(readSetBacks), forget: () => setBacks.set([]) }),
    [said, setBacks],
  );
}
