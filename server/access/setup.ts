import { AppError } from "../../shared/errors/index.ts";
import type { Accounts, Person } from "./accounts.ts";
import type { WorkspaceUser } from "./port.ts";
import { newToken, sameSecret } from "./secrets.ts";

/** The way to the first account: a link that is printed at the start and works once. */
export interface Setup {
  /** The path of the link; undefined once there is an account. */
  path(): Promise<string | undefined>;
  isNeeded(): Promise<boolean>;
  /** Makes the first admin. */
  complete(token: string, person: Omit<Person, "workspaceAdmin">): Promise<WorkspaceUser>;
}

export function createSetup(accounts: Accounts): Setup {
  const secret = newToken();
  let done = false;
  const isNeeded = async (): Promise<boolean> => {
    done ||= !(await accounts.isEmpty());
    return !done;
  };

  return {
    isNeeded,
    path: async () => ((await isNeeded()) ? `/setup/${secret}` : undefined),
    async complete(token, person) {
      if (!(await isNeeded())) {
        throw new AppError("conflict", "This workspace is set up already");
      }
      if (!sameSecret(token, secret)) {
        throw new AppError("not_allowed", "This setup link is not the one that was printed last");
      }
      return accounts.add({ ...person, workspaceAdmin: true }, "first");
    },
  };
}
