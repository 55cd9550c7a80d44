import {
  type Card,
  CONFIDENCES,
  type Confidence,
  type TeamId,
} from "../../shared/journey/index.ts";
import { CONFIDENCE_NAMES, TEAMS, teamOf } from "../looks/index.ts";
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
          choices={teamChoices(card.teamId)}
          disabled={locked}
          onChange={(value) => set({ teamId: TEAMS.find((team) => team.id === value)?.id })}
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

/** A team that is not among the known ones stays chosen until another is. */
function teamChoices(chosen: TeamId | undefined) {
  const foreign = chosen !== undefined && !TEAMS.some((team) => team.id === chosen);
  const teams = foreign ? [...TEAMS, teamOf(chosen)] : TEAMS;
  return [
    { value: NONE, label: words.noTeam },
    ...teams.map((team) => ({ value: String(team.id), label: team.name })),
  ];
}
