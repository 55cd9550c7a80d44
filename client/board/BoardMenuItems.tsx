import type { ReactNode } from "react";
import { can } from "../../shared/access/index.ts";
import { cellKey } from "../../shared/journey/index.ts";
import { useSessionInfo, useVerbs } from "../session/index.ts";
import { type OpenMenu, useBoardState } from "./board-state.ts";
import { CardMenu } from "./CardMenu.tsx";
import { CellMenu } from "./CellMenu.tsx";
import { CommentItems, RaisedItems } from "./comments/CommentItems.tsx";
import { SuggestItem, useSuggests } from "./departments/SuggestItem.tsx";
import { SuggestionItems } from "./departments/SuggestionItems.tsx";
import { HeaderMenu, ViewOnly } from "./HeaderMenu.tsx";
import { LaneMenu } from "./LaneMenu.tsx";
import { HiddenLaneItems } from "./LookItems.tsx";
import { NewLaneItems } from "./NewLaneItems.tsx";
import { PointMenu } from "./PointMenu.tsx";
import { type Spot, spotKey } from "./spot.ts";

/** What can be done where the menu was asked for. */
export function BoardMenuItems({ menu }: { readonly menu: OpenMenu }): ReactNode {
  const canEdit = useVerbs() !== undefined;
  if (menu.of === "hidden-lanes") return <HiddenLaneItems />;
  if (menu.of === "new-lane") return <NewLaneItems after={menu.spot} />;
  const { spot } = menu;
  const isThing = spot.at !== "cell" && spot.at !== "point" && spot.at !== "raised";
  const talk = (
    <CommentItems spot={spot} apart={canEdit || spot.at === "card" || spot.at === "lane"} />
  );
  return (
    <>
      <SpotItems spot={spot} talk={isThing ? talk : null} />
      {spot.at === "cell" && <SuggestItem cell={spot.cell} />}
      {!isThing && talk}
    </>
  );
}

function SpotItems({ spot, talk }: { readonly spot: Spot; readonly talk: ReactNode }): ReactNode {
  const canEdit = useVerbs() !== undefined;
  const { role } = useSessionInfo();
  const { pins, raised } = useBoardState().current();
  const suggests = useSuggests(spot);
  const hasWords = can(role, "comment") || pins.get(spotKey(spot)) !== undefined;
  if (!canEdit && (spot.at === "cell" || spot.at === "point")) {
    return hasWords ? null : <ViewOnly />;
  }
  switch (spot.at) {
    case "card":
      return <CardMenu id={spot.id} talk={talk} />;
    case "stage":
    case "step":
      return <HeaderMenu spot={spot} talk={talk} />;
    case "lane":
      return <LaneMenu id={spot.id} talk={talk} />;
    case "cell":
      return suggests ? null : <CellMenu cell={spot.cell} />;
    case "point":
      return <PointMenu spot={spot} />;
    case "raised": {
      const one = raised.get(cellKey(spot.cell))?.find(({ id }) => id === spot.id);
      const isSuggested = one && "kind" in one;
      return isSuggested ? (
        <SuggestionItems cell={spot.cell} suggested={one} />
      ) : (
        <RaisedItems spot={spot} />
      );
    }
  }
}
