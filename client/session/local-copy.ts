import { IndexeddbPersistence } from "y-indexeddb";
import type { JourneyDoc } from "../../shared/document/index.ts";
import { type CopyOf, copyName } from "./device-copies.ts";

/** The copy of a map that the device keeps, so that it opens and can be edited without a network. */
export type LocalCopy = {
  /** True once what was kept is in the document; false when the device keeps nothing. */
  readonly loaded: Promise<boolean>;
  /** Comes when the device stops keeping changes: it is full, or the copy was removed from outside. */
  readonly lost: Promise<void>;
  /** Removes the copy from the device. */
  forget(): Promise<void>;
  close(): void;
};

/** A browser's storage can hang for ever; the map then opens from the server alone. */
const PATIENCE = 3_000;

export function openLocalCopy(of: CopyOf, doc: JourneyDoc): LocalCopy {
  if (typeof indexedDB === "undefined") return NO_COPY;
  const copy = new IndexeddbPersistence(copyName(of), doc);
  const gaveUp = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  const opened = copy.whenSynced.then(() => true);
  const failed = copy._db.then(
    () => opened,
    () => false,
  );
  const close = () => void copy.destroy().catch(() => undefined);
  // A write that fails rolls its transaction back, which the database hears of.
  const lost = new Promise<void>((resolve) => {
    const lose = () => {
      // Writing on would throw at whoever makes the next change.
      close();
      resolve();
    };
    const watch = (database: IDBDatabase) => {
      for (const end of ["abort", "close", "versionchange"]) database.addEventListener(end, lose);
    };
    copy._db.then(watch, () => undefined);
  });
  return {
    lost,
    loaded: Promise.race([failed, gaveUp]).then((isLoaded) => {
      // A copy that comes late would bring changes that the ledger no longer counts.
      if (!isLoaded) close();
      return isLoaded;
    }),
    forget: () => copy.clearData(),
    close,
  };
}

const NO_COPY: LocalCopy = {
  loaded: Promise.resolve(false),
  lost: new Promise(() => undefined),
  forget: () => Promise.resolve(),
  close: () => undefined,
};
