import { useEffect, useLayoutEffect, useRef } from "react";
import { useSession } from "./SessionProvider.tsx";

/** While there are words that the map does not have; `keep` puts them there at the last moment. */
export function useUnwritten(unwritten: boolean, keep: () => void): void {
  const { drafts } = useSession();
  const latest = useRef(keep);
  useLayoutEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (!unwritten) return;
    const draft = {};
    drafts.open(draft, () => latest.current());
    return () => drafts.close(draft);
  }, [drafts, unwritten]);
}
