import { type ReactNode, useState } from "react";
import type { UserId } from "../../shared/journey/index.ts";
import { wordsFor } from "../api/words.ts";
import type { Unsaved } from "../session/device-copies.ts";
import { askedPart, useToasts } from "../ui/index.ts";
import { useMe } from "./use-me.ts";
import { words } from "./words.ts";

const LeaveQuestion = askedPart(async () => (await import("./LeaveQuestion.tsx")).LeaveQuestion);

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
    const { forgetCopies } = await loadCopies();
    await signOut();
    await forgetCopies(userId).catch(() =>
      toasts.show({ message: words.menu.notForgotten, tone: "danger" }),
    );
  };
  const ask = async () => {
    const { unsavedHere } = await loadCopies();
    const found = unsavedHere(userId);
    if (found.length === 0) return go();
    setUnsaved(found);
  };
  const question = unsaved && (
    <LeaveQuestion
      unsaved={unsaved}
      onLeave={() => attempt(go())}
      onClose={() => setUnsaved(undefined)}
    />
  );
  return { leave: () => attempt(ask()), question };
}

const loadCopies = () => import("../session/leave-device.ts");
