/** Remembers small things on this device; where storage is blocked, it simply forgets. */
export const deviceMemory = {
  read(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(key: string, value: string | undefined): void {
    try {
      if (value === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Private windows and full disks: the setting holds until the page is closed.
    }
  },
};
