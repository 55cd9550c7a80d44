import type { SetBack } from "../../shared/protocol/index.ts";
import type { MapSession } from "./map-session.ts";
import type { Refusal } from "./restraint.ts";

/** Words that are not to be put where they were written: offered for copying, as what was set back is. */
export function offerWords(
  { setBacks, options }: Pick<MapSession, "setBacks" | "options">,
  { what, ...written }: Pick<SetBack, "what" | "title" | "words">,
  refusal: Refusal,
): void {
  const teamId = refusal.why === "lane" ? refusal.teamId : undefined;
  const told: SetBack = {
    why: refusal.why,
    what,
    id: options.newId<never>(),
    ...written,
    ...(teamId && { teamId }),
  };
  setBacks.set([...setBacks.current(), JSON.stringify([told])]);
}
