import { lazy, type ReactNode, Suspense, useState } from "react";
import type { UserId } from "../../shared/journey/index.ts";
import { wordsFor } from "../api/words.ts";
import type { Unsaved } from "../session/device-copies.ts";
import { useToasts } from "../ui/index.ts";
import { useMe } from "./use-me.ts";

const LeaveQuestion = lazy(async () => ({
  default: (await import("./LeaveQuestion.tsx")).LeaveQuestion,
}));

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
    await forgetCopies(userId).catch(() => undefined);
  };
  const ask = async () => {
    const { unsavedHere } = await loadCopies();
    const found = unsavedHere(userId);
    if (found.length === 0) return go();
    setUnsaved(found);
  };
  const question = unsaved && (
    <Suspense>
      <LeaveQuestion
        unsaved={unsaved}
        onLeave={() => attempt(go())}
        onStay={() => setUnsaved(undefined)}
      />
    </Suspense>
  );
  return { leave: () => attempt(ask()), question };
}

const loadCopies = () => import("../session/leave-device.ts");
