import { can } from "../../shared/access/index.ts";
import type { Card } from "../../shared/journey/index.ts";
import { usePeople, useSessionInfo, useVerbs } from "../session/index.ts";
import { Button, Notice } from "../ui/index.ts";

/** What happened to the card while it was open. */
export function CardNotice({ card }: { readonly card: Card }) {
  const { userId, role } = useSessionInfo();
  const people = usePeople();
  const verbs = useVerbs();
  const { deleted } = card;
  if (!deleted) return null;
  const other = people.find((person) => person.user.id === deleted.by)?.user.name ?? "Somebody";
  const message =
    deleted.by === userId
      ? "You deleted this card."
      : `${other} deleted this card${can(role, "edit") ? " while you were editing" : ""}.`;
  return (
    <Notice tone="warning">
      <p>{message}</p>
      {verbs && (
        <Button size="s" onClick={() => verbs.bringBack(deleted.batch)}>
          Bring it back
        </Button>
      )}
    </Notice>
  );
}
