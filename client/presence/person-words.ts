import type { JourneyMap } from "../../shared/journey/index.ts";
import type { Person } from "../session/index.ts";

/** "Ana Ruiz · Support · editing 'Refund email'" */
export function tellPerson(
  { user, editing, idle }: Person,
  map: Pick<JourneyMap, "cards">,
): string {
  const card = editing && map.cards.get(editing);
  const deed = card ? `editing ${card.title ? `'${card.title}'` : "a card"}` : idle ? "Away" : "";
  return [user.name, user.team, deed].filter(Boolean).join(" · ");
}
