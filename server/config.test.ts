import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("[CFG-1] everything has a default", () => {
  expect(readConfig({})).toEqual({
    host: "127.0.0.1",
    port: 3000,
    publicUrl: undefined,
    dataDir: "./data",
    adminToken: undefined,
    trustProxy: false,
    logLevel: "info",
    maxUpdateBytes: 1_048_576,
    maxMapBytes: 67_108_864,
    maxPictureBytes: 5_242_880,
    maxConnections: 5000,
  });
});

test("[CFG-1] an empty variable is one that is not set, and others are not ours", () => {
  expect(readConfig({ PORT: "", ADMIN_TOKEN: " ", PATH: "/bin" })).toEqual(readConfig({}));
});

test("[CFG-2] every variable sets what it names", () => {
  const token = "0123456789abcdef01234567";
  expect(
    readConfig({
      HOST: "::1",
      PORT: "0",
      PUBLIC_URL: "https://maps.example.org/",
      DATA_DIR: "/var/lib/throughline",
      ADMIN_TOKEN: token,
      TRUST_PROXY: "1",
      LOG_LEVEL: "debug",
      MAX_UPDATE_BYTES: "4096",
      MAX_MAP_BYTES: "70000",
      MAX_PICTURE_BYTES: "65536",
      MAX_CONNECTIONS: "12",
      AUDIT_DAYS: "90",
      OIDC_ISSUER: "https://id.example.org/realms/maps",
      OIDC_CLIENT_ID: "maps",
      OIDC_CLIENT_SECRET: "s3cret",
      OIDC_NAME: "Example ID",
      OIDC_SIGNUP: "off",
      SMTP_URL: "smtp://maps:pass@mail.example.org:587",
      MAIL_FROM: "Throughline <maps@example.org>",
    }),
  ).toEqual({
    host: "::1",
    port: 0,
    publicUrl: "https://maps.example.org",
    dataDir: "/var/lib/throughline",
    adminToken: token,
    trustProxy: 1,
    logLevel: "debug",
    maxUpdateBytes: 4096,
    maxMapBytes: 70_000,
    maxPictureBytes: 65_536,
    maxConnections: 12,
    auditDays: 90,
    oidc: {
      issuer: "https://id.example.org/realms/maps",
      clientId: "maps",
      clientSecret: "s3cret",
      name: "Example ID",
      signup: false,
    },
    smtp: {
      smtpUrl: "smtp://maps:pass@mail.example.org:587",
      mailFrom: "Throughline <maps@example.org>",
    },
  });
  expect(readConfig({ TRUST_PROXY: "true" }).trustProxy).toBe(true);
  expect(readConfig({ TRUST_PROXY: "loopback, 10.0.0.0/8" }).trustProxy).toBe(
    "loopback, 10.0.0.0/8",
  );
});

test.each([
  ["HOST", "not a host"],
  ["PORT", "http"],
  ["PORT", "-1"],
  ["PORT", "65536"],
  ["PORT", "3000.5"],
  ["PUBLIC_URL", "maps.example.org"],
  ["PUBLIC_URL", "ftp://maps.example.org"],
  ["PUBLIC_URL", "https://example.org/maps"],
  ["ADMIN_TOKEN", "too short"],
  ["ADMIN_TOKEN", "long enough but it has some spaces in it"],
  ["TRUST_PROXY", "everyone"],
  ["TRUST_PROXY", "10.0.0.0/8/8"],
  ["LOG_LEVEL", "loud"],
  ["MAX_UPDATE_BYTES", "1MiB"],
  ["MAX_UPDATE_BYTES", "10"],
  ["MAX_MAP_BYTES", "0"],
  ["MAX_PICTURE_BYTES", "5 MB"],
  ["MAX_PICTURE_BYTES", "100"],
  ["MAX_CONNECTIONS", "many"],
  ["AUDIT_DAYS", "0"],
  ["OIDC_ISSUER", "id.example.org"],
  ["OIDC_ISSUER", "http://id.example.org"],
  ["OIDC_SIGNUP", "maybe"],
  ["OIDC_NAME", "x".repeat(41)],
  ["SMTP_URL", "mail.example.org:587"],
  ["SMTP_URL", "https://mail.example.org"],
  ["MAIL_FROM", "Throughline"],
  ["MAIL_FROM", "a@b.org\r\nBcc: c@d.org"],
])("[CFG-3] %s=%s stops the start with a sentence that names it", (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    new RegExp(`^${name} must be|^${name} must have`),
  );
});

test.each(["DATABASE_URL", "REDIS_URL"])(
  "[CFG-3] %s is refused rather than ignored while nothing uses it",
  (name) => {
    expect(() => readConfig({ [name]: "postgres://db" })).toThrow(
      new RegExp(`^${name} is set, but this version .*; unset it to start$`),
    );
  },
);

test.each([
  [{ OIDC_ISSUER: "https://id.example.org", OIDC_CLIENT_ID: "maps" }, "OIDC_CLIENT_SECRET"],
  [{ OIDC_CLIENT_SECRET: "s3cret" }, "OIDC_ISSUER"],
  [{ OIDC_SIGNUP: "off" }, "OIDC_ISSUER"],
  [{ SMTP_URL: "smtp://mail", PUBLIC_URL: "https://maps.example.org" }, "MAIL_FROM"],
  [{ MAIL_FROM: "a@b.org", PUBLIC_URL: "https://maps.example.org" }, "SMTP_URL"],
  [{ MAIL_FROM: "a@b.org", SMTP_URL: "smtp://mail" }, "PUBLIC_URL"],
])("[CFG-3] half of what belongs together stops the start: %o lacks %s", (environment, missing) => {
  expect(() => readConfig(environment)).toThrow(new RegExp(`^${missing} must be set too, where `));
});

test("[CFG-3] a wrong admin token is not repeated", () => {
  expect(() => readConfig({ ADMIN_TOKEN: "hunter2" })).toThrow(/^(?!.*hunter2)/);
});
