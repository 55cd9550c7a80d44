import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { AppError } from "../../shared/errors/index.ts";
import type { MapSession } from "./map-session.ts";
import { openSession } from "./open-session.ts";
import type { SessionOptions } from "./session-options.ts";

const SessionContext = createContext<MapSession | undefined>(undefined);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: MapSession;
  readonly children: ReactNode;
}) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session around this component. Components use the hooks; this is for what drives an editor. */
export function useSession(): MapSession {
  const session = useContext(SessionContext);
  if (session) return session;
  throw new AppError("internal", "There is no open map around this component.");
}

/**
 * Opens a map for as long as the component is there; undefined until then. `options` is read when
 * `key` changes: a map, a person or a share link.
 */
export function useOpenedSession(key: string, options: SessionOptions): MapSession | undefined {
  const [opened, setOpened] = useState<{ key: string; session: MapSession }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new options without a new key are the same map
  useEffect(() => {
    const session = openSession(options);
    setOpened({ key, session });
    return () => session.close();
  }, [key]);
  return opened?.key === key ? opened.session : undefined;
}
