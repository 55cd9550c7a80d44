import { useMemo } from "react";
import type { Card } from "../../shared/journey/index.ts";
import { useVerbs } from "../session/index.ts";
import { useBoardParts } from "./board-parts.ts";

/** A card's text on the board, whose tasks can be ticked right there. */
export function CardText({ card: { id, body } }: { readonly card: Pick<Card, "id" | "body"> }) {
  const { Text } = useBoardParts();
  const verbs = useVerbs();
  const tick = useMemo(
    () => verbs && ((index: number, done: boolean) => verbs.tickTask(id, index, done)),
    [verbs, id],
  );
  return <Text body={body} onTick={tick} />;
}
