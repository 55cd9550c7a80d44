import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { Configuration, default as Provider } from "oidc-provider";
import { onTestFinished, vi } from "vitest";
import type { OidcConfig } from "../../config.ts";

/** What the provider says of somebody. */
export type Claims = {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
};

const CLIENT = "throughline";
const SECRET = "a-secret-of-the-tests-0123456789";

const newKey = (): KeyObject => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const KEY = newKey();

/** How a provider lies in its ID tokens: in what it says, or by who signs it. */
export type Lie = { readonly claims?: Readonly<Record<string, unknown>>; readonly otherKey?: true };

/** A real OpenID provider on a port of its own, whose people need no password. */
export async function startProvider(returnTo: string, inIdToken = false, wanted = 0) {
  const people = new Map<string, Claims>();
  const server = createServer();
  server.listen(wanted, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const issuer = `http://127.0.0.1:${port}`;
  // It has much to say to those who run one for real.
  for (const level of ["info", "warn"] as const) {
    const quiet = vi.spyOn(console, level).mockImplementation(() => {});
    onTestFinished(() => quiet.mockRestore());
  }
  const { default: Real } = await import("oidc-provider");
  const provider = new Real(issuer, configuration(people, returnTo, inIdToken));
  // Put together anew each time, for a lie may have been added.
  server.on("request", (request, response) => void provider.callback()(request, response));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  );
  const config: OidcConfig = {
    issuer,
    clientId: CLIENT,
    clientSecret: SECRET,
    name: undefined,
    signup: true,
  };
  return { people, config, issuer, lie: (lie: Lie) => lieIn(provider, lie) };
}

/** Puts other ID tokens in place of those that the provider gives. */
function lieIn(provider: Provider, { claims = {}, otherKey }: Lie): void {
  const key = otherKey ? newKey() : KEY;
  provider.use(async (context, next) => {
    await next();
    const body: unknown = context.body;
    if (typeof body !== "object" || body === null || !("id_token" in body)) return;
    const [header = "", payload = ""] = String(body.id_token).split(".");
    const told: object = JSON.parse(Buffer.from(payload, "base64url").toString());
    const changed = Buffer.from(JSON.stringify({ ...told, ...claims })).toString("base64url");
    const signature = sign("RSA-SHA256", Buffer.from(`${header}.${changed}`), key);
    body.id_token = `${header}.${changed}.${signature.toString("base64url")}`;
  });
}

const configuration = (
  people: ReadonlyMap<string, Claims>,
  returnTo: string,
  inIdToken: boolean,
): Configuration => ({
  clients: [
    {
      client_id: CLIENT,
      client_secret: SECRET,
      redirect_uris: [returnTo],
      response_types: ["code"],
      grant_types: ["authorization_code"],
    },
  ],
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
  conformIdTokenClaims: !inIdToken,
  pkce: { required: () => true },
  cookies: { keys: ["tests"] },
  jwks: { keys: [{ ...KEY.export({ format: "jwk" }), kid: "tests", use: "sig", alg: "RS256" }] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, ...people.get(id) }),
  }),
});

/** Keeps cookies and follows redirects, as a browser does. */
export function browser() {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    return jar;
  };
  const ask = async (address: string, form?: Record<string, string>): Promise<Response> => {
    const url = new URL(address);
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  /** Goes to `address` and signs in as `person` where asked, until `stop` holds of where it is sent. */
  const signIn = async (
    address: string,
    person: string,
    stop: (url: URL) => boolean,
  ): Promise<URL> => {
    let at = new URL(address);
    for (let step = 0; step < 20; step++) {
      if (stop(at)) return at;
      let response = await ask(at.href);
      if (response.status === 200) {
        const page = await response.text();
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? "";
        response = await ask(at.href, { prompt, login: person, password: "any" });
      }
      const next = response.headers.get("location");
      if (next === null) throw new Error(`${at.href} answers ${response.status}`);
      at = new URL(next, at);
    }
    throw new Error("sent around in circles");
  };
  return { ask, signIn, jarOf: (address: string) => jarOf(new URL(address)) };
}
