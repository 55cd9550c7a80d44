const HOME = "/";

/**
 * The sign-in page's address, which leads back to where we are. In its fragment: the way back may
 * hold a share link's token, which no request is to carry in its address.
 */
export function signInPath(from: Pick<Location, "pathname" | "search" | "hash">): string {
  const path = from.pathname + from.search + from.hash;
  return path === HOME ? "/sign-in" : `/sign-in#to=${encodeURIComponent(path)}`;
}

/** Where to go after signing in. Only our own pages: an invented link must not lead elsewhere. */
export function returnPath(hash: string, origin: string): string {
  const to = new URLSearchParams(hash.slice(1)).get("to");
  if (!to?.startsWith("/") || !URL.canParse(to, origin)) return HOME;
  const address = new URL(to, origin);
  return address.origin === origin ? address.pathname + address.search + address.hash : HOME;
}
