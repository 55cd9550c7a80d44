import { type ReactNode, useCallback, useMemo } from "react";
import { signOut as askToSignOut, getMe } from "../api/account.ts";
import { useFetched } from "../api/use-fetched.ts";
import { SessionContext } from "./use-me.ts";

/** Knows who uses this page; one around everything. */
export function MeProvider({ children }: { readonly children: ReactNode }) {
  const { fetched, reload } = useFetched(getMe);
  const signOut = useCallback(async () => {
    await askToSignOut();
    await reload();
  }, [reload]);
  const session = useMemo(
    () => ({ me: fetched, refresh: reload, signOut }),
    [fetched, reload, signOut],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
