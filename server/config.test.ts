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
])("[CFG-3] %s=%s stops the start with a sentence that names it", (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    new RegExp(`^${name} must be|^${name} must have`),
  );
});

test.each(["DATABASE_URL", "REDIS_URL", "OIDC_ISSUER"])(
  "[CFG-3] %s is refused rather than ignored while nothing uses it",
  (name) => {
    expect(() => readConfig({ [name]: "postgres://db" })).toThrow(
      new RegExp(`^${name} is set, but this version .*; unset it to start$`),
    );
  },
);

test("[CFG-3] a wrong admin token is not repeated", () => {
  expect(() => readConfig({ ADMIN_TOKEN: "hunter2" })).toThrow(/^(?!.*hunter2)/);
});
