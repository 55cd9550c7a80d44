import { locale } from "../language/locale.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SECONDS_COUNT_AS_NOW = 45_000;

/** "5 minutes ago", "yesterday"; a date from a week on. */
export function agoWords(then: Date, now: Date): string {
  const past = now.getTime() - then.getTime();
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  if (past < SECONDS_COUNT_AS_NOW) return relative.format(0, "second");
  if (past < HOUR) return relative.format(-Math.max(1, Math.round(past / MINUTE)), "minute");
  const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY);
  if (days === 0) return relative.format(-Math.max(1, Math.floor(past / HOUR)), "hour");
  return days < 7 ? relative.format(-days, "day") : dateWords(then, now);
}

/** "12 March", with the year when it is not this one. */
export function dateWords(date: Date, now: Date): string {
  const sameYear = date.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale(), {
    day: "numeric",
    month: "long",
    ...(!sameYear && { year: "numeric" }),
  }).format(date);
}

/** "12 March 2026 at 14:02" */
export const dateTimeWords = (date: Date): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short" }).format(date);

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
