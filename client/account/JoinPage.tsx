import { useCallback } from "react";
import { Link } from "wouter";
import type { InviteLook } from "../../shared/protocol/index.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { lookAtInvite } from "../api/invites.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { shownTeam } from "../looks/index.ts";
import { Button, buttonClass } from "../ui/index.ts";
import { doorWords } from "./door-words.ts";
import { Frame } from "./Frame.tsx";
import { JoinAnew, JoinAsOneself } from "./JoinForms.tsx";
import { Opening } from "./Opening.tsx";
import { NotKnownYet } from "./RequireAccount.tsx";
import { signInPath } from "./return-path.ts";
import { useMe } from "./use-me.ts";
import { words } from "./words.ts";

const { join } = doorWords;

/** Where an invitation leads: says who invites whom to what, and lets them in. */
export function JoinPage({ token }: { readonly token: string }) {
  const session = useMe();
  const { me } = session;
  const { fetched, reload } = useFetched(useCallback(() => lookAtInvite(token), [token]));
  if (me.state !== "ready") return <NotKnownYet session={session} />;
  if (fetched.state === "loading") return <Opening />;
  if (fetched.state === "failed") {
    const { failure } = fetched;
    if (failure instanceof ApiProblem && failure.code === "invite_not_found") {
      return <Over title={join.over.unknown.title} text={join.over.unknown.text} />;
    }
    return (
      <Frame title={words.failedTitle} text={wordsFor(failure)}>
        <Button kind="primary" size="l" onClick={() => void reload()}>
          {words.retry}
        </Button>
      </Frame>
    );
  }
  const invite = fetched.value;
  if (invite.state !== "open") {
    const { title, text } = join.over[invite.state];
    return <Over title={title} text={text(invite.by)} />;
  }
  return (
    <Frame title={join.title} text={<Story invite={invite} />}>
      {me.value.state === "signed-in" ? (
        <JoinAsOneself token={token} invite={invite} me={me.value.user} />
      ) : (
        <JoinAnew token={token} invite={invite} />
      )}
    </Frame>
  );
}

/** Who invites, to what, and what that means. */
function Story({ invite }: { readonly invite: InviteLook }) {
  const { by, map, team, workspaceAdmin } = invite;
  const told = [
    map ? join.to.map(by, map.title) : join.to.workspace(by),
    ...(map ? [join.can[map.role]] : []),
    ...(team ? [join.team(shownTeam(team).name)] : []),
    ...(workspaceAdmin ? [join.admin] : []),
  ];
  return <>{told.join(" ")}</>;
}

function Over({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Frame title={title} text={text}>
      <Link
        href={signInPath({ pathname: "/", search: "", hash: "" })}
        className={buttonClass({ size: "l" })}
      >
        {doorWords.signIn.action}
      </Link>
    </Frame>
  );
}
