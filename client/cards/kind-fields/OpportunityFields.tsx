import { type CardOf, OPPORTUNITY_STATUSES } from "../../../shared/journey/index.ts";
import { OPPORTUNITY_STATUS_NAMES } from "../../looks/index.ts";
import { SegmentedControl } from "../../ui/index.ts";
import { FieldRow } from "../FieldRow.tsx";
import { words } from "../field-words.ts";
import type { SetFields } from "./KindFields.tsx";
import { LinkedPains } from "./LinkedPains.tsx";
import { ScoreField } from "./ScoreField.tsx";

const STATUSES = OPPORTUNITY_STATUSES.map((value) => ({
  value,
  label: OPPORTUNITY_STATUS_NAMES[value],
}));

export function OpportunityFields({
  card,
  set,
}: {
  readonly card: CardOf<"opportunity">;
  readonly set: SetFields;
}) {
  return (
    <>
      <LinkedPains ids={card.painPointIds} onChange={(painPointIds) => set({ painPointIds })} />
      <ScoreField
        label={words.customerValue}
        value={card.customerValue}
        most={100}
        step={5}
        onCommit={(customerValue) => set({ customerValue })}
      />
      <ScoreField
        label={words.businessValue}
        value={card.businessValue}
        most={100}
        step={5}
        onCommit={(businessValue) => set({ businessValue })}
      />
      <ScoreField
        label={words.effort}
        value={card.effort}
        most={5}
        step={1}
        onCommit={(effort) => set({ effort })}
      />
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
