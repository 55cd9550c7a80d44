import { Lock } from "lucide-react";
import { words } from "./words.ts";

/** Says at a lane's label that only its team changes it. */
export function GuardSign({ team }: { readonly team: string }) {
  const told = words.guarded(team);
  return (
    <span role="img" aria-label={told} title={told} data-guarded="">
      <Lock size={12} aria-hidden="true" />
    </span>
  );
}
