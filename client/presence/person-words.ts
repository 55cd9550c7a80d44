import type { JourneyMap } from "../../shared/journey/index.ts";
import { catalogue } from "../language/catalogue.ts";
import { type Team, teamTagged } from "../looks/index.ts";
import { type Person, titled } from "../session/index.ts";

/** How people are shown who are on the map too. */
export const personWords = catalogue("presence/people", {
  others: "Also on this map",
  more: (count: number) => (count === 1 ? "1 more person" : `${count} more people`),
  writing: "editing",
  editing: (card: string) => `editing ${card}`,
  away: "Away",
});

/** "Ana Ruiz · Support · editing 'Refund email'" */
export function tellPerson(
  { user, editing, idle }: Person,
  map: Pick<JourneyMap, "cards">,
  teams: readonly Team[],
): string {
  const card = editing && map.cards.get(editing);
  const away = idle ? personWords.away : "";
  const deed = card ? personWords.editing(titled(card.title, "card")) : away;
  return [user.name, user.team && teamTagged(user.team, teams), deed].filter(Boolean).join(" · ");
}
