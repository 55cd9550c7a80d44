import { Globe, Store } from "lucide-react";
import type { CardOf } from "../../../shared/journey/index.ts";
import { SegmentedControl, Switch } from "../../ui/index.ts";
import { FieldRow } from "../FieldRow.tsx";
import { ChannelField } from "./ChannelField.tsx";
import type { SetFields } from "./KindFields.tsx";

const PLACES = [
  { value: "online", label: "Online", icon: <Globe /> },
  { value: "offline", label: "Offline", icon: <Store /> },
] as const;

export function TouchpointFields({
  card,
  set,
}: {
  readonly card: CardOf<"touchpoint">;
  readonly set: SetFields;
}) {
  return (
    <>
      <ChannelField key={card.id} id={card.id} locked={card.deleted !== undefined} />
      <FieldRow label="Where">
        <SegmentedControl
          label="Where"
          value={card.online ? "online" : "offline"}
          segments={PLACES}
          onChange={(place) => set({ online: place === "online" })}
        />
      </FieldRow>
      <FieldRow label="Moment of truth">
        <Switch
          name="Moment of truth"
          label={card.momentOfTruth ? "It makes or breaks the journey" : "No"}
          checked={card.momentOfTruth}
          onChange={(momentOfTruth) => set({ momentOfTruth })}
        />
      </FieldRow>
    </>
  );
}
