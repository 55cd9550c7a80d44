import { useCallback } from "react";
import { teamOf } from "../../looks/index.ts";
import type { Refusal } from "../../session/index.ts";
import { useRefusals, useSetBacks } from "../../session/set-back-hooks.ts";
import { useCommands, useToasts } from "../../ui/index.ts";
import { SetBackDialog } from "./SetBackDialog.tsx";
import { useLock } from "./use-structure-lock.ts";
import { words } from "./words.ts";

/** Tells people what is not theirs to change, and what of theirs was set back. */
export function RestrictionNews({ group }: { readonly group: string }) {
  const toasts = useToasts();
  const { all, forget } = useSetBacks();
  const { locked, toggle } = useLock();
  const tell = useCallback(
    (refusal: Refusal) => toasts.show({ message: sentenceOf(refusal), about: "refused" }),
    [toasts],
  );
  useRefusals(tell);
  useCommands(() =>
    toggle ? [{ id: "lock", group, label: locked ? words.release : words.lock, run: toggle }] : [],
  );
  return all.length > 0 ? <SetBackDialog all={all} onClose={forget} /> : null;
}

function sentenceOf(refusal: Refusal): string {
  if (refusal.why === "structure") return words.lockedBy(refusal.by);
  const { teamId, lane } = refusal;
  const team = teamId ? teamOf(teamId).name : words.somebodyElse;
  return words.othersLane(team, lane || words.untitledLane);
}
