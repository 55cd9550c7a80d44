import type { AuditLog } from "./port.ts";

const DAY = 24 * 60 * 60 * 1000;

type Parts = {
  readonly audit: Pick<AuditLog, "removeBefore">;
  /** For how many days a deed is remembered; undefined for ever. */
  readonly auditDays: number | undefined;
  readonly now: () => number;
  readonly log: {
    info(details: object, message: string): void;
    warn(details: object, message: string): void;
  };
};

/** Forgets old deeds now and every day, where the operator wants that, until it is stopped. */
export async function keepAuditShort(parts: Parts): Promise<() => void> {
  const { audit, auditDays, now, log } = parts;
  if (auditDays === undefined) return () => {};
  const look = async (): Promise<void> => {
    try {
      const entries = await audit.removeBefore(now() - auditDays * DAY);
      if (entries > 0) log.info({ entries }, `removed audit entries older than ${auditDays} days`);
    } catch (error) {
      log.warn({ err: error }, "old audit entries could not be removed");
    }
  };
  await look();
  const timer = setInterval(() => void look(), DAY);
  timer.unref();
  return () => clearInterval(timer);
}
