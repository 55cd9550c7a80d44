/** How long a new link works. */
export const EXPIRIES = ["day", "week", "month", "never"] as const;
export type Expiry = (typeof EXPIRIES)[number];

const DAYS = { day: 1, week: 7, month: 30, never: undefined } as const;

export function expiresAt(expiry: Expiry, now: Date): string | undefined {
  const days = DAYS[expiry];
  return days === undefined ? undefined : new Date(now.getTime() + days * 86_400_000).toISOString();
}
