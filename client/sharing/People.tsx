import { useCallback } from "react";
import { useLocation } from "wouter";
import type { MapId } from "../../shared/journey/index.ts";
import type { MapMember } from "../../shared/protocol/index.ts";
import type { Colleague } from "../api/account.ts";
import { listMapInvites } from "../api/invites.ts";
import { listMapAdmins, listMapTeams } from "../api/map-teams.ts";
import { listMembers } from "../api/members.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { CopyField } from "../ui/CopyField.tsx";
import { Button, Notice, Skeleton } from "../ui/index.ts";
import { AddMember } from "./AddMember.tsx";
import { Invites } from "./Invites.tsx";
import { MemberRow } from "./MemberRow.tsx";
import styles from "./sharing.module.css";
import { TeamRow } from "./TeamRow.tsx";
import { useInvites } from "./use-invites.ts";
import { useMembers, useTeamsOn } from "./use-members.ts";
import { words } from "./words.ts";

type Props = { readonly mapId: MapId; readonly me: Colleague; readonly mayInvite: boolean };

/** More names than this help nobody. */
const MOST_TO_ASK = 5;
const NOBODY = async () => [];

/** The people, teams and invitations of a map, and one field to let in more. */
export function People({ mapId, me, mayInvite }: Props) {
  const people = useFetched(useCallback(() => listMembers(mapId), [mapId]));
  const teams = useFetched(useCallback(() => listMapTeams(mapId), [mapId]));
  const invites = useFetched(
    useCallback(() => (mayInvite ? listMapInvites(mapId) : NOBODY()), [mapId, mayInvite]),
  );
  const asked = useFetched(
    useCallback(() => (mayInvite ? NOBODY() : listMapAdmins(mapId)), [mapId, mayInvite]),
  );
  const onPeople = useMembers(mapId, people);
  const onTeams = useTeamsOn(mapId, teams);
  const { made, invite, revoke } = useInvites(invites);
  const [, go] = useLocation();
  const remove = async (member: MapMember) => {
    const done = await onPeople.remove(member);
    if (done && member.userId === me.id) go("/");
  };
  const { fetched } = people;
  if (fetched.state === "loading") return <Skeleton width="100%" height={120} />;
  if (fetched.state === "failed") {
    return <Failed failure={fetched.failure} onRetry={() => void people.reload()} />;
  }
  const members = fetched.value;
  const held = teams.fetched.state === "ready" ? teams.fetched.value : [];
  const pending = invites.fetched.state === "ready" ? invites.fetched.value : [];
  const toAsk = asked.fetched.state === "ready" ? asked.fetched.value : [];
  const admins = members.filter(({ role }) => role === "admin");
  const isHere = (id: string) =>
    members.some(({ userId }) => userId === id) || held.some(({ teamId }) => teamId === id);
  const isOnlyByTeam = !members.some(({ userId }) => userId === me.id);
  const deeds = {
    addPerson: onPeople.add,
    addTeam: onTeams.add,
    invite: (email: string | undefined, role: MapMember["role"]) =>
      invite({ mapId, role, ...(email !== undefined && { email }) }),
  };
  return (
    <section className={styles.section} aria-label={words.people}>
      {mayInvite ? (
        <AddMember isHere={isHere} me={me} deeds={deeds} />
      ) : (
        <Notice>{words.onlyAdmins(toAsk.slice(0, MOST_TO_ASK).map(({ name }) => name))}</Notice>
      )}
      {made && (
        <CopyField
          key={made.id}
          text={made.url}
          done={words.link.copied}
          label={words.invites.address(made.email)}
          action={words.invites.copy}
          hint={made.mailed ? words.invites.mailed : words.invites.handOver}
        />
      )}
      <ul className={styles.rows}>
        {members.map((member) => (
          <MemberRow
            key={member.userId}
            member={member}
            isMe={member.userId === me.id}
            mayChange={mayInvite}
            isLastAdmin={member.role === "admin" && admins.length === 1}
            onRole={(role) => onPeople.setRole(member, role)}
            onRemove={() => void remove(member)}
          />
        ))}
        {held.map((team) => (
          <TeamRow
            key={team.teamId}
            held={team}
            isOwnWay={isOnlyByTeam && team.people.some(({ userId }) => userId === me.id)}
            mayChange={mayInvite}
            onRole={(role) => void onTeams.setRole(team.teamId, role)}
            onRemove={() => void onTeams.remove(team.teamId)}
          />
        ))}
      </ul>
      <Invites invites={pending} onRevoke={(one) => void revoke(one)} />
    </section>
  );
}

function Failed({ failure, onRetry }: { readonly failure: unknown; readonly onRetry: () => void }) {
  return (
    <>
      <Notice tone="danger">{wordsFor(failure)}</Notice>
      <div>
        <Button onClick={onRetry}>{words.retry}</Button>
      </div>
    </>
  );
}
