/** What stands in for the tokens of links whose password was given, for as long as this tab is open. */
const given = new Map<string, string>();
const listeners = new Set<() => void>();
const keyOf = (link: string): string => `throughline.unlocked.${link}`;

/** The token to send for a link: its own until its password was given. */
export const tokenFor = (link: string): string => given.get(link) ?? remembered(link) ?? link;

export function rememberUnlocked(link: string, token: string): void {
  given.set(link, token);
  try {
    sessionStorage.setItem(keyOf(link), token);
  } catch {
    // Where storage is blocked, the password is asked for again after a reload.
  }
  tell();
}

/** The password was changed, or half a day is over: it is asked for again. */
export function forgetUnlocked(link: string): void {
  given.delete(link);
  try {
    sessionStorage.removeItem(keyOf(link));
  } catch {
    // Nothing was kept.
  }
  tell();
}

export function onUnlocked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function remembered(link: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(link)) ?? undefined;
  } catch {
    return undefined;
  }
}
