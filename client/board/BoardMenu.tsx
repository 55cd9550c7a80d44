import type { ReactNode } from "react";
import { useVerbs } from "../session/index.ts";
import { Menu, MenuHeading } from "../ui/index.ts";
import { type OpenMenu, useBoardState, useView } from "./board-state.ts";
import { CardMenu } from "./CardMenu.tsx";
import { CellMenu } from "./CellMenu.tsx";
import { HeaderMenu } from "./HeaderMenu.tsx";
import { LaneMenu } from "./LaneMenu.tsx";
import { NewLaneItems } from "./NewLaneItems.tsx";
import { PointMenu } from "./PointMenu.tsx";
import { words } from "./words.ts";

/** The one menu of the board; it opens where the pointer or the keyboard asked for it. */
export function BoardMenu() {
  const menu = useView((view) => view.menu);
  const state = useBoardState();
  if (!menu) return null;
  const close = () => {
    const { editing, spot } = state.current();
    state.set({ menu: undefined });
    // What a menu item started to write has the focus already.
    if (!editing && spot) state.focus(spot, { selected: state.current().selected });
  };
  const { x, y } = menu.at;
  const anchor = (
    <span aria-hidden="true" style={{ position: "fixed", insetBlockStart: y, left: x }} />
  );
  return (
    <Menu trigger={anchor} align="start" open onOpenChange={(open) => open || close()}>
      <Items menu={menu} />
    </Menu>
  );
}

function Items({ menu }: { readonly menu: OpenMenu }): ReactNode {
  const canEdit = useVerbs() !== undefined;
  if (menu.of === "new-lane") return <NewLaneItems after={menu.spot} />;
  const { spot } = menu;
  if (!canEdit && spot.at !== "card" && spot.at !== "lane") {
    return <MenuHeading>{words.viewOnly}</MenuHeading>;
  }
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
