import { type ReactNode, useState } from "react";
import type { UserId } from "../../shared/journey/index.ts";
import { wordsFor } from "../api/words.ts";
import type { Unsaved } from "../session/device-copies.ts";
import { AlertDialog, useToasts } from "../ui/index.ts";
import { useMe } from "./use-me.ts";
import { words } from "./words.ts";

/**
 * The way out: signs out and takes the maps' copies off this device. Where that would lose changes,
 * it names the maps and asks first.
 */
export function useLeaving(userId: UserId): {
  readonly leave: () => void;
  readonly question: ReactNode;
} {
  const { signOut } = useMe();
  const toasts = useToasts();
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>();
  const attempt = (deed: Promise<void>) => {
    deed.catch((failure) => toasts.show({ message: wordsFor(failure), tone: "danger" }));
  };
  const go = async () => {
    const { forgetCopies, storageHere } = await loadCopies();
    await signOut();
    await forgetCopies(storageHere(), userId).catch(() => undefined);
  };
  const ask = async () => {
    const { storageHere, unsavedOn } = await loadCopies();
    const found = unsavedOn(storageHere(), userId);
    if (found.length === 0) return go();
    setUnsaved(found);
  };
  const question = unsaved && (
    <AlertDialog
      open
      onOpenChange={() => setUnsaved(undefined)}
      title={words.leave.title}
      confirm={words.leave.action}
      onConfirm={() => attempt(go())}
    >
      {unsaved.map(words.leave.unsaved).join(" ")} {words.leave.text}
    </AlertDialog>
  );
  return { leave: () => attempt(ask()), question };
}

const loadCopies = () => import("../session/device-copies.ts");
