import { can } from "../../shared/access/index.ts";
import { type Card, type Deletion, deletionsOf, type Lane } from "../../shared/journey/index.ts";
import { useTeam } from "../looks/index.ts";
import { useJourney, usePeople, useSessionInfo, useVerbs } from "../session/index.ts";
import { Button, Notice } from "../ui/index.ts";
import { words } from "./words.ts";

/** What happened to the card while it was open. */
export function CardNotice({ card }: { readonly card: Card }) {
  return card.deleted ? <Gone deleted={card.deleted} /> : null;
}

/** The card stands in a lane whose team alone changes it. */
export function ForeignNotice({ lane }: { readonly lane: Lane }) {
  const team = useTeam(lane.teamId)?.name ?? words.anotherTeam;
  return (
    <Notice>
      <p>{words.foreign(team)}</p>
    </Notice>
  );
}

/** The card went alone, or with the stage, step or lane that held it: then all of that comes back. */
function Gone({ deleted }: { readonly deleted: Deletion }) {
  const { userId, role } = useSessionInfo();
  const map = useJourney((whole) => whole);
  const people = usePeople();
  const verbs = useVerbs();
  const all = deletionsOf(map).find(({ batch }) => batch === deleted.batch);
  const others = all !== undefined && (all.what !== "card" || all.cards > 1);
  const what = others ? words.wentWith(all) : words.thisCard;
  const name = people.find((person) => person.user.id === deleted.by)?.user.name;
  const message =
    deleted.by === userId
      ? words.youDeleted(what)
      : words.otherDeleted(name ?? words.somebody, what, can(role, "edit"));
  return (
    <Notice tone="warning">
      <p>{message}</p>
      {verbs && (
        <Button size="s" onClick={() => verbs.bringBack(deleted.batch)}>
          {others ? words.bringAllBack : words.bringBack}
        </Button>
      )}
    </Notice>
  );
}
