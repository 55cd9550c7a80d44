import { isIP } from "node:net";
import { z } from "zod";
import { AppError } from "../shared/errors/index.ts";

/** How this server runs, as its operator wants it. */
export type Config = {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The address people use, without a slash at the end. */
  readonly publicUrl: string | undefined;
  readonly dataDir: string;
  readonly adminToken: string | undefined;
  readonly trustProxy: boolean | number | string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly maxUpdateBytes: number;
  readonly maxMapBytes: number;
  readonly maxPictureBytes: number;
  readonly maxConnections: number;
  /** For how many days it is remembered who did what; undefined for ever. */
  readonly auditDays: number | undefined;
};

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const KIB = 1024;
const MIB = KIB * KIB;

/** Reads the environment; throws a sentence that names the first variable with a wrong value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const result = schema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new AppError("bad_request", `${issue?.path.join(".")} ${issue?.message}`);
  }
  const env = result.data;
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL,
    dataDir: env.DATA_DIR,
    adminToken: env.ADMIN_TOKEN,
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    maxUpdateBytes: env.MAX_UPDATE_BYTES,
    maxMapBytes: env.MAX_MAP_BYTES,
    maxPictureBytes: env.MAX_PICTURE_BYTES,
    maxConnections: env.MAX_CONNECTIONS,
    auditDays: env.AUDIT_DAYS,
  };
}

const whole = (least: number, most: number) => {
  const refusal = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, refusal)
    .transform(Number)
    .refine((value) => value >= least && value <= most, refusal);
};

const notYet = (what: string) =>
  z.never(`is set, but this version ${what}; unset it to start`).optional();

const oneNode = notYet("runs as a single node on its embedded database");
const noSingleSignOn = notYet("knows no single sign-on");

const schema = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be a host name or an IP address")
    .default("127.0.0.1"),
  PORT: whole(0, 65_535).default(3000),
  PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, "must be an address such as https://maps.example.org, without a path")
    .transform((url) => new URL(url).origin)
    .optional(),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: oneNode,
  REDIS_URL: oneNode,
  ADMIN_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{24,512}$/, "must have 24 or more characters and no spaces")
    .optional(),
  OIDC_ISSUER: noSingleSignOn,
  OIDC_CLIENT_ID: noSingleSignOn,
  OIDC_CLIENT_SECRET: noSingleSignOn,
  TRUST_PROXY: z
    .string()
    .transform(readTrust)
    .refine(isTrust, "must be true, false, the number of proxies, or their addresses")
    .default(false),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` })
    .default("info"),
  MAX_UPDATE_BYTES: whole(KIB, 64 * MIB).default(MIB),
  MAX_MAP_BYTES: whole(64 * KIB, 1024 * MIB).default(64 * MIB),
  MAX_PICTURE_BYTES: whole(64 * KIB, 32 * MIB).default(5 * MIB),
  MAX_CONNECTIONS: whole(1, 1_000_000).default(5000),
  AUDIT_DAYS: whole(1, 36_500).optional(),
});

function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && pathname === "/" && !search && !hash && !username;
}

function readTrust(text: string): boolean | number | string {
  if (text === "true" || text === "false") return text === "true";
  return /^\d{1,2}$/.test(text) ? Number(text) : text;
}

const NAMED_NETWORKS = ["loopback", "linklocal", "uniquelocal"];

function isTrust(trust: boolean | number | string): boolean {
  if (typeof trust !== "string") return true;
  return trust.split(",").every((part) => {
    const [address = "", bits = "0", ...rest] = part.trim().split("/");
    const isNetwork = isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && rest.length === 0;
    return isNetwork || NAMED_NETWORKS.includes(part.trim());
  });
}
