import type { AccessChange } from "./port.ts";

/** Passes on what may change the rights of open sockets. */
interface AccessChanges {
  announce(change: AccessChange): void;
  onChange(listener: (change: AccessChange) => void): () => void;
}

export function createAccessChanges(): AccessChanges {
  const listeners = new Set<(change: AccessChange) => void>();
  return {
    announce(change) {
      for (const listener of listeners) listener(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
