import * as oidc from "openid-client";
import { z } from "zod";
import type { OidcConfig } from "../config.ts";
import { RefusedSignIn } from "./refused-sign-in.ts";
import type { Sealed } from "./sealed.ts";

/** What a provider says of somebody. */
export type Identity = {
  readonly provider: string;
  readonly subject: string;
  /** Only an address that the provider has verified. */
  readonly email: string | undefined;
  readonly name: string | undefined;
};

/** Signing in elsewhere: out to the provider, and back with what it says. */
export interface SingleSignOn {
  /** What it is called on the sign-in page. */
  readonly name: string | undefined;
  /** Where to send the browser, and what it has to bring back. Throws RefusedSignIn. */
  begin(returnTo: string): Promise<{ readonly address: string; readonly ticket: string }>;
  /** `address` is where the browser came back to. Throws RefusedSignIn for what is not as it should be. */
  finish(address: URL, ticket: string | undefined): Promise<Identity>;
}

const SECOND = 1000;
/** How long signing in at the provider may take. */
export const TICKET_SECONDS = 600;
/** What a provider says of itself is asked for anew after this. */
const TRUSTED_FOR = 60 * 60 * SECOND;
const PATIENCE_SECONDS = 10;

const ticketFields = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.number(),
});

type Parts = {
  readonly config: OidcConfig;
  readonly sealed: Sealed;
  readonly now: () => number;
};

export function createSingleSignOn({ config, sealed, now }: Parts): SingleSignOn {
  const discover = rememberedFor(TRUSTED_FOR, now, () => discovery(config));
  return {
    name: config.name,
    async begin(returnTo) {
      const provider = await discover();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const verifier = oidc.randomPKCECodeVerifier();
      const address = oidc.buildAuthorizationUrl(provider, {
        redirect_uri: returnTo,
        scope: "openid email profile",
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
      const until = now() + TICKET_SECONDS * SECOND;
      const ticket = sealed.seal(JSON.stringify({ state, nonce, verifier, until }));
      return { address: address.href, ticket };
    },
    async finish(address, sealedTicket) {
      const ticket = readTicket(sealed, sealedTicket, now());
      if (address.searchParams.get("error") === "access_denied") {
        throw new RefusedSignIn("cancelled", "the provider was told not to go on");
      }
      const provider = await discover();
      const identity = await exchange(provider, address, ticket).catch((cause: unknown) => {
        throw refusalFor(cause);
      });
      return { provider: config.issuer, ...identity };
    },
  };
}

type Ticket = z.infer<typeof ticketFields>;

function readTicket(sealed: Sealed, text: string | undefined, now: number): Ticket {
  const opened = text === undefined ? undefined : sealed.open(text);
  const ticket = ticketFields.safeParse(opened === undefined ? undefined : JSON.parse(opened)).data;
  if (ticket && ticket.until > now) return ticket;
  throw new RefusedSignIn("failed", "the browser did not begin here, or too long ago");
}

/** Turns the code into what the provider says; state, nonce, issuer, audience and signature are checked. */
async function exchange(
  provider: oidc.Configuration,
  address: URL,
  ticket: Ticket,
): Promise<Omit<Identity, "provider">> {
  const tokens = await oidc.authorizationCodeGrant(provider, address, {
    expectedState: ticket.state,
    expectedNonce: ticket.nonce,
    pkceCodeVerifier: ticket.verifier,
    idTokenExpected: true,
  });
  const claims: (oidc.IDToken & Claims) | undefined = tokens.claims();
  if (!claims) throw new RefusedSignIn("failed", "the provider told nothing");
  const { sub } = claims;
  // Many providers tell the address only there. It and whether it is verified come from one source.
  const isAsked =
    claims.email_verified === undefined && provider.serverMetadata().userinfo_endpoint;
  const told: Claims = isAsked
    ? await oidc.fetchUserInfo(provider, tokens.access_token, sub)
    : claims;
  return {
    subject: sub,
    email: told.email_verified === true ? textOf(told.email) : undefined,
    name: textOf(told.name) ?? textOf(told.preferred_username),
  };
}

type Claims = Readonly<
  Partial<Record<"email" | "email_verified" | "name" | "preferred_username", unknown>>
>;

const textOf = (claim: unknown): string | undefined =>
  typeof claim === "string" && claim.trim() !== "" ? claim : undefined;

async function discovery(config: OidcConfig): Promise<oidc.Configuration> {
  const issuer = new URL(config.issuer);
  const { clientId, clientSecret } = config;
  try {
    const found = await oidc.discovery(issuer, clientId, undefined, wayToShow(clientSecret), {
      timeout: PATIENCE_SECONDS,
      // The configuration takes http only for addresses on this machine.
      ...(issuer.protocol === "http:" && { execute: [oidc.allowInsecureRequests] }),
    });
    oidc.enableNonRepudiationChecks(found);
    return found;
  } catch (cause) {
    throw new RefusedSignIn("unavailable", "the provider cannot be asked", { cause });
  }
}

/** In the header, as every provider has to take it, unless it says that it takes it in the body only. */
function wayToShow(secret: string): oidc.ClientAuth {
  const [inHeader, inBody] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const known = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return (known.includes("client_secret_basic") ? inHeader : inBody)(server, ...rest);
  };
}

function refusalFor(cause: unknown): RefusedSignIn {
  if (cause instanceof RefusedSignIn) return cause;
  // Nobody answered, or not in time.
  const isAway =
    cause instanceof TypeError || (cause instanceof Error && cause.name === "TimeoutError");
  return isAway
    ? new RefusedSignIn("unavailable", "the provider does not answer", { cause })
    : new RefusedSignIn("failed", "what the provider said is not right", { cause });
}

/** Asks once for a while, and again at once where that failed. */
function rememberedFor<T>(
  period: number,
  now: () => number,
  ask: () => Promise<T>,
): () => Promise<T> {
  let known: { readonly answer: Promise<T>; readonly until: number } | undefined;
  return () => {
    if (known && known.until > now()) return known.answer;
    const asked = { answer: ask(), until: now() + period };
    known = asked;
    asked.answer.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked.answer;
  };
}
