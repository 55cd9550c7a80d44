import { useEffect } from "react";
import { listTeams } from "../api/teams.ts";
import { tellTeams } from "../looks/index.ts";

/** Sees to it that the workspace's teams are shown as the server has them now. */
export function useWorkspaceTeams(): void {
  useEffect(() => void refreshTeams(), []);
}

/** Without an answer they are those that the device heard of last. */
const refreshTeams = (): Promise<void> => listTeams().then(tellTeams, () => {});
