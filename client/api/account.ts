import { readId, type TeamId, type UserId } from "../../shared/journey/index.ts";
import type { Me, WaysIn } from "../../shared/protocol/index.ts";
import { fetchJson, fetchNothing } from "./fetch-json.ts";
import type { NewPerson } from "./new-account.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, flagIn, idIn, oneOf, optionalText, textIn } from "./read-answer.ts";

/** Somebody with an account in this workspace. */
export type Colleague = Extract<Me, { readonly state: "signed-in" }>["user"];

export const getMe = (): Promise<Me> => fetchJson("/api/me", readMe);

export const signIn = (email: string, password: string): Promise<void> =>
  fetchNothing("/api/auth/sign-in/email", { method: "POST", json: { email, password } });

export const signOut = (): Promise<void> => fetchNothing("/api/auth/sign-out", { method: "POST" });

/** Signs out everywhere else. */
export const changePassword = (currentPassword: string, newPassword: string): Promise<void> =>
  fetchNothing("/api/auth/change-password", {
    method: "POST",
    json: { currentPassword, newPassword },
  });

/** A letter with a link for a new password, if somebody has that address. */
export const askForLetter = (email: string, language: "en" | "de"): Promise<void> =>
  fetchNothing("/api/auth/forget-password", { method: "POST", json: { email, language } });

export const resetPassword = (token: string, newPassword: string): Promise<void> =>
  fetchNothing("/api/auth/reset-password", { method: "POST", json: { token, newPassword } });

/** Makes the workspace's first admin, with the one-time token that the server printed. */
export const setUp = (token: string, person: NewPerson): Promise<void> =>
  fetchNothing("/api/setup", { method: "POST", json: { token, ...person } });

export const listColleagues = (): Promise<readonly Colleague[]> =>
  fetchAll("/api/users", readColleague);

/** For workspace admins: an account with a first password to hand over. */
export const addColleague = (person: NewPerson): Promise<Colleague> =>
  fetchJson("/api/users", readColleague, { method: "POST", json: person });

function readMe(input: unknown): Me {
  const from = fieldsOf(input);
  const state = oneOf(from, "state", ["setup-needed", "signed-out", "signed-in"] as const);
  if (state === "signed-in") return { state, user: readColleague(from.user) };
  return state === "signed-out" ? { state, ways: readWays(from.ways) } : { state };
}

function readWays(input: unknown): WaysIn {
  if (input === undefined) return {};
  const { singleSignOn, forgotPassword } = fieldsOf(input);
  const name = singleSignOn ? optionalText(fieldsOf(singleSignOn), "name") : undefined;
  return {
    ...(singleSignOn ? { singleSignOn: name === undefined ? {} : { name } } : {}),
    ...(forgotPassword === true && { forgotPassword }),
  };
}

function readColleague(input: unknown): Colleague {
  const from = fieldsOf(input);
  const teamId = readId<TeamId>(from.teamId);
  return {
    id: idIn<UserId>(from, "id"),
    name: textIn(from, "name"),
    email: textIn(from, "email"),
    workspaceAdmin: flagIn(from, "workspaceAdmin"),
    ...(teamId && { teamId }),
  };
}
