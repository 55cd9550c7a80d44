import { Tags } from "lucide-react";
import { CARD_KINDS, type Card, SEVERITIES } from "../../shared/journey/index.ts";
import { CARD_KIND_NAMES, KindIcon, SEVERITY_NAMES, SeverityBars } from "../looks/index.ts";
import { useVerbs } from "../session/index.ts";
import { MenuChoice, MenuMore } from "../ui/index.ts";
import { words } from "./menu-words.ts";

export function KindChoice({ card }: { readonly card: Card }) {
  const verbs = useVerbs();
  return (
    <MenuMore icon={<Tags />} label={words.kind}>
      <MenuChoice
        value={card.kind}
        choices={CARD_KINDS.map((value) => ({
          value,
          label: CARD_KIND_NAMES[value],
          icon: <KindIcon kind={value} />,
        }))}
        onChange={(kind) => verbs?.changeCardKind(card.id, kind)}
      />
    </MenuMore>
  );
}

export function SeverityChoice({ card }: { readonly card: Extract<Card, { kind: "pain-point" }> }) {
  const verbs = useVerbs();
  const choose = (chosen: string) => {
    const severity = SEVERITIES.find((one) => String(one) === chosen);
    if (severity) verbs?.setCardFields(card.id, { severity });
  };
  return (
    <MenuMore icon={<SeverityBars severity={card.severity} />} label={words.severity}>
      <MenuChoice
        value={String(card.severity)}
        choices={SEVERITIES.map((severity) => ({
          value: String(severity),
          label: `${severity} ${SEVERITY_NAMES[severity]}`,
          icon: <SeverityBars severity={severity} />,
        }))}
        onChange={choose}
      />
    </MenuMore>
  );
}
