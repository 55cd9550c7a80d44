import { useState } from "react";
import type { Invite, InviteCreated } from "../../shared/protocol/index.ts";
import { createInvite, type NewInvite, revokeInvite } from "../api/invites.ts";
import { wordsFor } from "../api/words.ts";
import { useToasts } from "../ui/index.ts";
import { type Shown, useShown } from "./use-shown.ts";

/** Makes and revokes invitations; `made` is the last one, whose address is told only now. */
export function useInvites(shown: Shown<Invite>) {
  const attempt = useShown(shown);
  const toasts = useToasts();
  const [made, setMade] = useState<InviteCreated>();
  return {
    made,
    async invite(invite: NewInvite) {
      try {
        const created = await createInvite(invite);
        setMade(created);
        // Whoever is invited anew has one invitation, the last.
        const isOther = ({ email }: Invite) => email === undefined || email !== created.email;
        shown.replace((invites) => [created, ...invites.filter(isOther)]);
      } catch (failure) {
        toasts.show({ message: wordsFor(failure), tone: "danger" });
      }
    },
    revoke({ id }: Invite) {
      if (made?.id === id) setMade(undefined);
      return attempt(
        (invites) => invites.filter((one) => one.id !== id),
        () => revokeInvite(id),
      );
    },
  };
}
