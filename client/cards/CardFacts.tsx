import { type Card, CONFIDENCES, type Confidence } from "../../shared/journey/index.ts";
import { CONFIDENCE_NAMES, type Team, teamsWith, useTeams } from "../looks/index.ts";
import { type Choice, Select } from "../ui/Select.tsx";
import styles from "./card-panel.module.css";
import { FieldRow } from "./FieldRow.tsx";
import { words } from "./field-words.ts";
import { KindFields, type SetFields } from "./kind-fields/KindFields.tsx";
import { CONFIDENCE_HINTS } from "./words.ts";

/** The card's facts: those of its kind first, then those that every card has. */
export function CardFacts({
  card,
  locked,
  set,
}: {
  readonly card: Card;
  readonly locked: boolean;
  readonly set: SetFields;
}) {
  const teams = teamsWith(card.teamId, useTeams());
  return (
    <fieldset className={styles.facts} disabled={locked}>
      <legend className="visually-hidden">{words.about}</legend>
      <KindFields card={card} set={set} />
      <FieldRow label={words.confidence}>
        <Select
          label={words.confidence}
          value={card.confidence ?? NONE}
          choices={CONFIDENCE_CHOICES}
          disabled={locked}
          onChange={(value) => set({ confidence: value === NONE ? undefined : value })}
        />
      </FieldRow>
      <FieldRow label={words.team}>
        <Select
          label={words.team}
          value={card.teamId ?? NONE}
          choices={teamChoices(teams)}
          disabled={locked}
          onChange={(value) => set({ teamId: teams.find((team) => team.id === value)?.id })}
        />
      </FieldRow>
    </fieldset>
  );
}

/** Radix takes no empty text for a value. */
const NONE = "none";

const CONFIDENCE_CHOICES: readonly Choice<Confidence | typeof NONE>[] = [
  { value: NONE, label: words.notSet },
  ...CONFIDENCES.map((value) => ({
    value,
    label: CONFIDENCE_NAMES[value],
    hint: CONFIDENCE_HINTS[value],
  })),
];

const teamChoices = (teams: readonly Team[]) => [
  { value: NONE, label: words.noTeam },
  ...teams.map((team) => ({ value: String(team.id), label: team.name })),
];
