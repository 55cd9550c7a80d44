import { type CardOf, PAIN_STATUSES } from "../../../shared/journey/index.ts";
import { PAIN_STATUS_NAMES } from "../../looks/index.ts";
import { SegmentedControl } from "../../ui/index.ts";
import { FieldRow } from "../FieldRow.tsx";
import { words } from "../field-words.ts";
import type { SetFields } from "./KindFields.tsx";
import { SeverityField } from "./SeverityField.tsx";

const STATUSES = PAIN_STATUSES.map((value) => ({ value, label: PAIN_STATUS_NAMES[value] }));

export function PainPointFields({
  card,
  set,
}: {
  readonly card: CardOf<"pain-point">;
  readonly set: SetFields;
}) {
  return (
    <>
      <SeverityField severity={card.severity} onChange={(severity) => set({ severity })} />
      <FieldRow label={words.status}>
        <SegmentedControl
          label={words.status}
          value={card.status}
          segments={STATUSES}
          onChange={(status) => set({ status })}
        />
      </FieldRow>
    </>
  );
}
