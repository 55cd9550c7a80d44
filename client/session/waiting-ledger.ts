import { type CopyOf, countKey, entriesOf, noteOf, readFrom, waitingIn } from "./device-copies.ts";

/**
 * Remembers on the device how many changes the server has not confirmed, so that a reload cannot
 * make them look saved. Each tab keeps its own entry; a tab that opens adopts what it finds, since
 * the device's copy that it loads holds those changes too.
 */
export type WaitingLedger = {
  /**
   * Takes over what earlier visits, or other tabs, left unconfirmed when this one opened. To be
   * called once the device's copy is loaded, which was opened after this ledger.
   */
  adopt(): number;
  note(waiting: number): void;
  /** Everything that the device's copy held when this tab opened is on the server's disk. */
  settleAdopted(): void;
  clear(): void;
};

export function openLedger(
  copy: CopyOf & { readonly title: () => string },
  clientId: number,
  storage: Storage | undefined,
): WaitingLedger {
  const prefix = countKey(copy);
  const found = entriesOf(storage, prefix);
  const adopted = new Map<string, string>();
  let times = 0;
  const write = (key: string, value: string | null) => {
    try {
      if (value === null) storage?.removeItem(key);
      else storage?.setItem(key, value);
    } catch {
      // A full or forbidden storage costs the count after a reload, never a change.
    }
  };
  return {
    adopt: () => {
      for (const [key, text] of found) adopted.set(key, text);
      return [...adopted.values()].reduce((sum, text) => sum + waitingIn(text), 0);
    },
    note: (waiting) => {
      const note = noteOf({ waiting, title: copy.title() }, ++times);
      write(prefix + clientId, waiting > 0 ? note : null);
    },
    settleAdopted: () => {
      // An entry that has changed since belongs to a tab that is still at work.
      for (const [key, text] of adopted) if (readFrom(storage, key) === text) write(key, null);
      adopted.clear();
    },
    clear: () => {
      for (const key of entriesOf(storage, prefix).keys()) write(key, null);
    },
  };
}
