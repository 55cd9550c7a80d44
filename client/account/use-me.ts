import { createContext, useContext } from "react";
import type { Me } from "../../shared/protocol/index.ts";
import type { Fetched } from "../api/use-fetched.ts";

export type Session = {
  readonly me: Fetched<Me>;
  /** Asks the server again who we are. */
  readonly refresh: () => Promise<void>;
  readonly signOut: () => Promise<void>;
};

export const SessionContext = createContext<Session>({
  me: { state: "loading" },
  refresh: async () => {},
  signOut: async () => {},
});

export const useMe = (): Session => useContext(SessionContext);
