import type { IncomingHttpHeaders } from "node:http";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import type { Role } from "../../../shared/access/index.ts";
import { idOf, type MapId, type UserId } from "../../../shared/journey/index.ts";
import type { OidcConfig } from "../../config.ts";
import { createLog } from "../../log.ts";
import { openWorkspace } from "../../store/sqlite/index.ts";
import {
  createAccountBook,
  createAttempts,
  createAuditLog,
  createCatalogue,
  createIdentityBook,
  createInviteBook,
  createResetBook,
  createSessionBook,
  createSettings,
  createTeamBook,
  createTokenBook,
} from "../../store/workspace/index.ts";
import { type AccessControl, createAccess, newShareLink } from "../index.ts";

export const ADMIN_TOKEN = "admin-token-of-the-tests-0123456789";
export const PASSWORD = "correct horse battery";

/** Hashing as cheap as it gets: tests are not attacked. */
const CHEAP = { memoryCost: 8, timeCost: 1, parallelism: 1 } as const;

/** A workspace in memory, its clock in the test's hands. */
export async function openTestWorkspace(
  options: { readonly publicUrl?: string; readonly oidc?: OidcConfig } = {},
) {
  const db = await openWorkspace(":memory:");
  const clock = { now: Date.now() };
  const now = (): number => clock.now;
  const catalogue = createCatalogue(db);
  const teams = createTeamBook(db);
  const book = createAccountBook(db);
  const invites = createInviteBook(db);
  const audit = createAuditLog(db);
  const sessions = createSessionBook(db);
  const tokens = createTokenBook(db);
  const identities = createIdentityBook(db);
  const resetBook = createResetBook(db);
  const log = createLog("silent");
  const control: AccessControl = await createAccess({
    database: { db, type: "sqlite" },
    publicUrl: options.publicUrl,
    book,
    attempts: createAttempts(db),
    settings: createSettings(db),
    adminToken: ADMIN_TOKEN,
    hashingCost: CHEAP,
    catalogue,
    teams,
    tokens,
    identities,
    resetBook,
    oidc: options.oidc,
    log,
    now,
  });
  return {
    ...control,
    db,
    catalogue,
    teams,
    book,
    invites,
    audit,
    sessions,
    identities,
    tokens,
    clock,
    now,
    log,
    ...peopleFor(control, catalogue, now),
  };
}

function peopleFor(
  { accounts }: AccessControl,
  catalogue: ReturnType<typeof createCatalogue>,
  now: () => number,
) {
  return {
    /** Makes an account and signs it in; the result is the cookie's header. */
    async person(name: string, workspaceAdmin = false) {
      const email = `${name}@example.org`;
      const user = await accounts.add({ name, email, password: PASSWORD, workspaceAdmin });
      const { cookies } = await accounts.signIn(email, PASSWORD);
      return { user, email, cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") };
    },
    async map(name: string): Promise<MapId> {
      const id = idOf<MapId>(name);
      const at = now();
      const createdBy = idOf<UserId>("tests");
      await catalogue.addMap({ id, title: name, createdAt: at, updatedAt: at, createdBy });
      return id;
    },
    async link(mapId: MapId, role: Role, expiresAt?: number) {
      const terms = { mapId, role, createdBy: idOf<UserId>("tests"), createdAt: now() };
      const made = newShareLink({ ...terms, ...(expiresAt !== undefined && { expiresAt }) });
      await catalogue.addLink(made.link);
      return made;
    },
  };
}

/** A request as Node hands it over, without a network. */
export function requestWith(headers: IncomingHttpHeaders, url = "/"): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  request.headers = { host: "127.0.0.1:3000", ...headers };
  return request;
}
