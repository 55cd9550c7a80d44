const HOME = "/";

/**
 * The sign-in page's address, which leads back to where we are. In its fragment: the way back may
 * hold a share link's token, which no request is to carry in its address.
 */
export function signInPath(from: Pick<Location, "pathname" | "search" | "hash">): string {
  const path = from.pathname + from.search + from.hash;
  return path === HOME ? "/sign-in" : `/sign-in#to=${encodeURIComponent(path)}`;
}

const WAY_BACK = "throughline:way-back";

/** Keeps the way back while another site is visited; `hash` is the sign-in page's. */
export function rememberWayBack(hash: string): void {
  try {
    sessionStorage.setItem(WAY_BACK, hash);
  } catch {
    // Where storage is blocked, signing in leads home.
  }
}

/** The sign-in page's fragment, or for who comes back from another site the one that it had before. */
export function wayBack({ hash, search }: Pick<Location, "hash" | "search">): string {
  if (!new URLSearchParams(search).has("sso")) return hash;
  try {
    return sessionStorage.getItem(WAY_BACK) ?? hash;
  } catch {
    return hash;
  }
}

/** Where to go after signing in. Only our own pages: an invented link must not lead elsewhere. */
export function returnPath(hash: string, origin: string): string {
  const to = new URLSearchParams(hash.slice(1)).get("to");
  if (!to?.startsWith("/") || !URL.canParse(to, origin)) return HOME;
  const address = new URL(to, origin);
  return address.origin === origin ? address.pathname + address.search + address.hash : HOME;
}
