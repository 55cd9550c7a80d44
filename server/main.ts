import { join } from "node:path";
import { AppError } from "../shared/errors/index.ts";
import { createAccess, rolesWithoutLink, roleWithoutLink } from "./access/index.ts";
import { type Config, readConfig } from "./config.ts";
import { createApp, createHttpServer, listen, stopListening } from "./http/index.ts";
import { Inboxes, Live } from "./inbox/index.ts";
import { createLog } from "./log.ts";
import { createSmtpMail } from "./mail/smtp.ts";
import { keepTrashEmptied } from "./store/empty-trash.ts";
import { keepAuditShort } from "./store/forget-audit.ts";
import { type DataFolder, openDataFolder } from "./store/sqlite/index.ts";
import {
  createAccountBook,
  createAttempts,
  createAuditLog,
  createCatalogue,
  createIdentityBook,
  createInboxBook,
  createInviteBook,
  createResetBook,
  createSessionBook,
  createSettings,
  createTeamBook,
  createTokenBook,
} from "./store/workspace/index.ts";
import { createSync } from "./sync/index.ts";

const CLIENT_FOLDER = join(import.meta.dirname, "..", "dist", "client");
const LONGEST_STOP = 9_500;

/** Puts the server together, starts it, and stops it when it is told to. */
async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const folder = await openDataFolder(config.dataDir);
  const stores = storesIn(folder);
  const common = { ...config, ...stores, log, now: Date.now };
  const control = await createAccess(common);
  const { access, setup } = control;
  const sync = createSync({ ...common, access, limits: config, logger: log });
  const mail = config.smtp && createSmtpMail({ ...config.smtp, log });
  const inbox = new Inboxes({
    ...common,
    ...{ mail, book: stores.inbox, findUsers: control.accounts.find },
    roleOf: (user, mapId) => roleWithoutLink(stores, user, mapId),
    rolesOn: (mapId) => rolesWithoutLink(stores, mapId),
  });
  const live = new Live({ ...config, access, inboxes: inbox, log });
  let isStopping = false;
  const app = createApp({
    ...common,
    ...control,
    openMaps: sync.openMaps,
    openComments: sync.openComments,
    inbox,
    isReady: async () =>
      !isStopping && !sync.stats().storageFailing && (await answers(stores.catalogue)),
    busyness: sync.stats,
    mail,
    clientFolder: CLIENT_FOLDER,
  });
  const server = createHttpServer(app);
  server.on("upgrade", (...upgrade) =>
    Live.isFor(upgrade[0]) ? void live.greet(...upgrade) : sync.upgrade(...upgrade),
  );
  const stopEmptyingTrash = await keepTrashEmptied(common);
  const stopForgetting = await keepAuditShort(common);
  onStopSignal(log, async () => {
    isStopping = true;
    stopEmptyingTrash();
    stopForgetting();
    live.stop();
    const { finished } = stopListening(server);
    const [isAllStored] = await Promise.all([sync.drain(), finished()]);
    await folder.close();
    if (!isAllStored) throw new AppError("storage_failed", "The last changes could not be stored");
  });
  const address = await listen(server, config.host, config.port);
  announce(address, config.publicUrl ?? address, await setup.path());
}

const storesIn = ({ updateLog, pictures, workspace }: DataFolder) => ({
  updateLog,
  pictures,
  catalogue: createCatalogue(workspace),
  audit: createAuditLog(workspace),
  book: createAccountBook(workspace),
  attempts: createAttempts(workspace),
  settings: createSettings(workspace),
  sessions: createSessionBook(workspace),
  identities: createIdentityBook(workspace),
  resetBook: createResetBook(workspace),
  teams: createTeamBook(workspace),
  invites: createInviteBook(workspace),
  tokens: createTokenBook(workspace),
  inbox: createInboxBook(workspace),
  database: { db: workspace, type: "sqlite" as const },
});

const answers = ({ listMaps }: ReturnType<typeof createCatalogue>): Promise<boolean> =>
  listMaps({ deleted: false }, { limit: 1 }).then(
    () => true,
    () => false,
  );

/** The one line on stdout. */
function announce(address: string, publicUrl: string, setupPath: string | undefined): void {
  const setup = setupPath === undefined ? "" : ` – first-time setup: ${publicUrl}${setupPath}`;
  process.stdout.write(`Throughline listens on ${address}${setup}\n`);
}

/** Runs `stop` once and leaves: with 0, or with 1 when it could not finish. */
function onStopSignal(log: ReturnType<typeof createLog>, stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = (signal: string): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "the stop failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

/** Why there will be no server: a sentence where it is the operator's, all there is where it is ours. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof AppError)) return error.stack ?? error.message;
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`Throughline cannot start: ${whyNot(error)}\n`);
  process.exit(1);
}
