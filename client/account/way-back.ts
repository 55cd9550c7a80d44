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
