import {
  type Card,
  CONFIDENCES,
  type Confidence,
  type TeamId,
} from "../../shared/journey/index.ts";
import { CONFIDENCE_NAMES } from "../looks/index.ts";
import { type Choice, Select } from "../ui/Select.tsx";
import styles from "./card-panel.module.css";
import { FieldRow } from "./FieldRow.tsx";
import { KindFields, type SetFields } from "./kind-fields/KindFields.tsx";
import type { Team } from "./team.ts";
import { CONFIDENCE_HINTS } from "./words.ts";

/** The card's facts: those of its kind first, then those that every card has. */
export function CardFacts({
  card,
  teams,
  locked,
  set,
}: {
  readonly card: Card;
  readonly teams: readonly Team[];
  readonly locked: boolean;
  readonly set: SetFields;
}) {
  return (
    <fieldset className={styles.facts} disabled={locked}>
      <legend className="visually-hidden">About this card</legend>
      <KindFields card={card} set={set} />
      <FieldRow label="Confidence">
        <Select
          label="Confidence"
          value={card.confidence ?? NONE}
          choices={CONFIDENCE_CHOICES}
          disabled={locked}
          onChange={(value) => set({ confidence: value === NONE ? undefined : value })}
        />
      </FieldRow>
      {teams.length > 0 && (
        <FieldRow label="Team">
          <Select
            label="Team"
            value={card.teamId ?? NONE}
            choices={choicesFor(teams, card.teamId)}
            disabled={locked}
            onChange={(value) => set({ teamId: teams.find((team) => team.id === value)?.id })}
          />
        </FieldRow>
      )}
    </fieldset>
  );
}

/** Radix takes no empty text for a value. */
const NONE = "none";

const CONFIDENCE_CHOICES: readonly Choice<Confidence | typeof NONE>[] = [
  { value: NONE, label: "Not set" },
  ...CONFIDENCES.map((value) => ({
    value,
    label: CONFIDENCE_NAMES[value],
    hint: CONFIDENCE_HINTS[value],
  })),
];

/** A team that is no longer there stays chosen until another is. */
function choicesFor(teams: readonly Team[], chosen: TeamId | undefined) {
  const gone = chosen !== undefined && !teams.some((team) => team.id === chosen);
  return [
    { value: NONE, label: "No team" },
    ...teams.map((team) => ({ value: String(team.id), label: team.name })),
    ...(gone ? [{ value: String(chosen), label: chosen }] : []),
  ];
}
