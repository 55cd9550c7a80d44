import { useEffect } from "react";
import { listTeams } from "../api/teams.ts";
import { tellTeams } from "../looks/index.ts";

/**
 * Learns of the workspace's teams once the map stands, and whenever somebody comes back to this page.
 * Without an answer they are those that the device heard of last.
 */
export function useToldTeams(token: string | undefined): void {
  useEffect(() => {
    const ask = () => void listTeams(token).then(tellTeams, () => {});
    ask();
    addEventListener("focus", ask);
    return () => removeEventListener("focus", ask);
  }, [token]);
}
