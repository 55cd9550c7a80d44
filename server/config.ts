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
  /** How letters leave; undefined where none do. */
  readonly smtp: { readonly smtpUrl: string; readonly mailFrom: string } | undefined;
  /** Who else says who somebody is; undefined where only passwords do. */
  readonly oidc: OidcConfig | undefined;
};

export type OidcConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What it is called on the sign-in page; undefined for "single sign-on". */
  readonly name: string | undefined;
  /** Whether people without an account get one. */
  readonly signup: boolean;
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
  mustBeWhole(env, ["SMTP_URL", "MAIL_FROM", "PUBLIC_URL"], ["SMTP_URL", "MAIL_FROM"]);
  mustBeWhole(env, OIDC, [...OIDC, "OIDC_NAME", "OIDC_SIGNUP"]);
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
    smtp: smtpOf(env),
    oidc: oidcOf(env),
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
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, "must be an https address, or an http address on this machine")
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(40, "must have 40 or fewer characters").optional(),
  OIDC_SIGNUP: z.enum(["on", "off"], { error: "must be on or off" }).optional(),
  SMTP_URL: z
    .string()
    .refine(isMailServer, "must be an address such as smtp://name:password@mail.example.org:587")
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(isSender, "must be such as maps@example.org or Throughline <maps@example.org>")
    .optional(),
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

type Environment = z.infer<typeof schema>;
type Variable = keyof Environment;

const OIDC = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

/** Where one of `asking` is set, all that is `needed` has to be. */
function mustBeWhole(
  env: Environment,
  needed: readonly Variable[],
  asking: readonly Variable[],
): void {
  const asks = asking.find((name) => env[name] !== undefined);
  const missing = needed.find((name) => env[name] === undefined);
  if (asks === undefined || missing === undefined) return;
  throw new AppError("bad_request", `${missing} must be set too, where ${asks} is`);
}

function smtpOf({ SMTP_URL, MAIL_FROM }: Environment): Config["smtp"] {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return undefined;
  return { smtpUrl: SMTP_URL, mailFrom: MAIL_FROM };
}

function oidcOf(env: Environment): OidcConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer || !clientId || !clientSecret) return undefined;
  const signup = env.OIDC_SIGNUP !== "off";
  return { issuer, clientId, clientSecret, name: env.OIDC_NAME, signup };
}

/** Nobody on the way may read or change what a provider says of people. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && isHere)) && !username;
}

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^smtps?:$/.test(protocol) && hostname !== "";
}

function isSender(text: string): boolean {
  return /^(?:[^<>@\p{Cc}]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(text);
}

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
