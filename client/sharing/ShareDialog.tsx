import { useCallback } from "react";
import { useLocation } from "wouter";
import { can, type Role } from "../../shared/access/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { MapMember } from "../../shared/protocol/index.ts";
import type { Colleague } from "../api/account.ts";
import { listMembers } from "../api/members.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Dialog, Notice, Skeleton } from "../ui/index.ts";
import { AddMember } from "./AddMember.tsx";
import { Links } from "./Links.tsx";
import { MemberRow } from "./MemberRow.tsx";
import styles from "./sharing.module.css";
import { useMembers } from "./use-members.ts";
import { words } from "./words.ts";

type ShareDialogProps = {
  readonly mapId: MapId;
  readonly title: string;
  /** What we are on this map. */
  readonly role: Role;
  readonly me: Colleague;
  readonly onClose: () => void;
};

/** Who may see a map, and the links that lead to it. */
export function ShareDialog({ mapId, title, role, me, onClose }: ShareDialogProps) {
  const mayInvite = can(role, "invite");
  return (
    <Dialog open onOpenChange={onClose} title={words.title(title)} width="m">
      <People mapId={mapId} me={me} mayInvite={mayInvite} />
      {mayInvite && <Links mapId={mapId} />}
    </Dialog>
  );
}

function People({
  mapId,
  me,
  mayInvite,
}: Pick<ShareDialogProps, "mapId" | "me"> & { readonly mayInvite: boolean }) {
  const { fetched, reload, replace } = useFetched(useCallback(() => listMembers(mapId), [mapId]));
  const deeds = useMembers({ mapId, reload, replace });
  const [, go] = useLocation();
  const remove = async (member: MapMember) => {
    const done = await deeds.remove(member);
    if (done && member.userId === me.id) go("/");
  };
  if (fetched.state === "loading") return <Skeleton width="100%" height={120} />;
  if (fetched.state === "failed") {
    return (
      <>
        <Notice tone="danger">{wordsFor(fetched.failure)}</Notice>
        <div>
          <Button onClick={() => void reload()}>{words.retry}</Button>
        </div>
      </>
    );
  }
  const members = fetched.value;
  const admins = members.filter(({ role }) => role === "admin");
  return (
    <section className={styles.section} aria-label={words.people}>
      {mayInvite ? (
        <AddMember members={members} me={me} onAdd={deeds.add} />
      ) : (
        <Notice>{words.onlyAdmins(admins.map(({ name }) => name))}</Notice>
      )}
      <ul className={styles.rows}>
        {members.map((member) => (
          <MemberRow
            key={member.userId}
            member={member}
            isMe={member.userId === me.id}
            mayChange={mayInvite}
            isLastAdmin={member.role === "admin" && admins.length === 1}
            onRole={(role) => deeds.setRole(member, role)}
            onRemove={() => void remove(member)}
          />
        ))}
      </ul>
    </section>
  );
}
