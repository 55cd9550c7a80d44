import { Menu } from "../ui/index.ts";
import { useBoardState, useView } from "./board-state.ts";
import { useMenuItems } from "./load-menu-items.ts";

/** The one menu of the board; it opens where the pointer or the keyboard asked for it. */
export function BoardMenu() {
  const menu = useView((view) => view.menu);
  const state = useBoardState();
  const items = useMenuItems();
  if (!menu || !items) return null;
  const close = () => {
    const { editing, widened, spot } = state.current();
    state.set({ menu: undefined });
    // What a menu item started to write has the focus already.
    if (!editing && !widened && spot) state.focus(spot, { selected: state.current().selected });
  };
  const { x, y } = menu.at;
  const anchor = (
    <span aria-hidden="true" style={{ position: "fixed", insetBlockStart: y, left: x }} />
  );
  return (
    <Menu trigger={anchor} align="start" open onOpenChange={(open) => open || close()}>
      <items.BoardMenuItems menu={menu} />
    </Menu>
  );
}
