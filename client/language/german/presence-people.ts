import type { personWords } from "../../presence/person-words.ts";
import type { Words } from "../names.ts";

export const presencePeople = {
  others: "Auch auf dieser Map",
  more: (count) => (count === 1 ? "1 weitere Person" : `${count} weitere Personen`),
  writing: "schreibt",
  editing: (card) => `bearbeitet ${card}`,
  away: "Abwesend",
} satisfies Words<typeof personWords>;
