import type { ReactNode } from "react";
import { useVerbs } from "../session/index.ts";
import type { OpenMenu } from "./board-state.ts";
import { CardMenu } from "./CardMenu.tsx";
import { CellMenu } from "./CellMenu.tsx";
import { HeaderMenu, ViewOnly } from "./HeaderMenu.tsx";
import { LaneMenu } from "./LaneMenu.tsx";
import { HiddenLaneItems } from "./LookItems.tsx";
import { NewLaneItems } from "./NewLaneItems.tsx";
import { PointMenu } from "./PointMenu.tsx";

/** What can be done where the menu was asked for. */
export function BoardMenuItems({ menu }: { readonly menu: OpenMenu }): ReactNode {
  const canEdit = useVerbs() !== undefined;
  if (menu.of === "hidden-lanes") return <HiddenLaneItems />;
  if (menu.of === "new-lane") return <NewLaneItems after={menu.spot} />;
  const { spot } = menu;
  if (!canEdit && (spot.at === "cell" || spot.at === "point")) return <ViewOnly />;
  switch (spot.at) {
    case "card":
      return <CardMenu id={spot.id} />;
    case "stage":
    case "step":
      return <HeaderMenu spot={spot} />;
    case "lane":
      return <LaneMenu id={spot.id} />;
    case "cell":
      return <CellMenu cell={spot.cell} />;
    case "point":
      return <PointMenu spot={spot} />;
  }
}
