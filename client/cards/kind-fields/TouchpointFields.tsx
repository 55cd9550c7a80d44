import { Globe, Store } from "lucide-react";
import type { CardOf } from "../../../shared/journey/index.ts";
import { SegmentedControl, Switch } from "../../ui/index.ts";
import { FieldRow } from "../FieldRow.tsx";
import { words } from "../field-words.ts";
import { ChannelField } from "./ChannelField.tsx";
import type { SetFields } from "./KindFields.tsx";

const PLACES = [
  { value: "online", label: words.online, icon: <Globe /> },
  { value: "offline", label: words.offline, icon: <Store /> },
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
      <FieldRow label={words.where}>
        <SegmentedControl
          label={words.where}
          value={card.online ? "online" : "offline"}
          segments={PLACES}
          onChange={(place) => set({ online: place === "online" })}
        />
      </FieldRow>
      <FieldRow label={words.moment}>
        <Switch
          name={words.moment}
          label={card.momentOfTruth ? words.momentYes : words.no}
          checked={card.momentOfTruth}
          onChange={(momentOfTruth) => set({ momentOfTruth })}
        />
      </FieldRow>
    </>
  );
}
