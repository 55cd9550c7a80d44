import { createContext, use } from "react";
import type { CardId, TeamId } from "../../shared/journey/index.ts";

/** Who reads and writes the comments, as far as the session does not know. */
export type ReaderFacts = {
  readonly isGuest: boolean;
  readonly teamId: TeamId | undefined;
  readonly openCard: (id: CardId) => void;
};

export const ReaderContext = createContext<ReaderFacts>({
  isGuest: false,
  teamId: undefined,
  openCard: () => {},
});

export const useReader = (): ReaderFacts => use(ReaderContext);
