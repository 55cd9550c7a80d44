import { useEffect } from "react";
import { can } from "../../shared/access/index.ts";
import type { MapId, UserId } from "../../shared/journey/index.ts";
import { setMember } from "../api/members.ts";
import { wordsFor } from "../api/words.ts";
import { useComments, useSession, useSessionInfo } from "../session/index.ts";
import { type Toasts, useLatest, useToasts } from "../ui/index.ts";
import { words } from "./words.ts";

/** Tells who was mentioned and cannot see the map; its admins may let them in at once. */
export function useMissedMentions(): void {
  const comments = useComments();
  const { mapId } = useSession().options;
  const { role } = useSessionInfo();
  const toasts = useToasts();
  const mayInvite = useLatest(can(role, "invite"));
  useEffect(
    () =>
      comments?.onMissed(({ unreached }) => {
        const people = unreached.filter(({ kind }) => kind === "user");
        for (const one of mayInvite.current ? unreached : []) {
          if (one.kind === "user") offer(toasts, mapId, one);
        }
        const untold = mayInvite.current
          ? unreached.filter((one) => !people.includes(one))
          : unreached;
        if (untold.length === 0) return;
        toasts.show({ message: words.mention.unreached(untold.map(({ name }) => name)) });
      }),
    [comments, mapId, toasts, mayInvite],
  );
}

function offer(
  toasts: Toasts,
  mapId: MapId,
  { id, name }: { readonly id: UserId; readonly name: string },
): void {
  const invite = () =>
    setMember(mapId, id, "commenter").then(
      () => toasts.show({ message: words.mention.invited(name) }),
      (failure) => toasts.show({ message: wordsFor(failure), tone: "danger" }),
    );
  toasts.show({
    message: words.mention.inviteAsk(name),
    action: { label: words.mention.invite, run: () => void invite() },
  });
}
