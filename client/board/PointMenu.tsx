import { Trash2 } from "lucide-react";
import { emotionKey, emotionOf } from "../../shared/journey/index.ts";
import { feelingName, signed } from "../looks/index.ts";
import { useJourney, useVerbs } from "../session/index.ts";
import { MenuChoice, MenuItem, MenuSeparator } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { useBoardParts } from "./board-parts.ts";
import { words } from "./menu-words.ts";
import type { Spot } from "./spot.ts";

const FACES = [2, 1, 0, -1, -2].map(emotionOf);

/** The five labelled faces of a point. */
export function PointMenu({ spot }: { readonly spot: Extract<Spot, { at: "point" }> }) {
  const actions = useActions();
  const verbs = useVerbs();
  const { Face } = useBoardParts();
  const at = { personaId: spot.personaId, stepId: spot.cell.stepId };
  const point = useJourney((map) => map.emotions.get(emotionKey(at.personaId, at.stepId)));
  return (
    <>
      <MenuChoice
        value={point && String(point.value)}
        choices={FACES.map((value) => ({
          value: String(value),
          label: `${feelingName(value)} ${signed(value)}`,
          icon: <Face value={value} />,
        }))}
        onChange={(value) => verbs?.rateEmotion(at, Number(value))}
      />
      {verbs && (
        <>
          <MenuSeparator />
          <MenuItem
            icon={<Trash2 />}
            danger
            shortcut="Delete"
            onSelect={() => actions.remove(spot)}
          >
            {words.remove.point}
          </MenuItem>
        </>
      )}
    </>
  );
}
