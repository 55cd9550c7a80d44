import { lateModule } from "../ui/index.ts";

/** The items of the board's menus, fetched after the first picture. */
export const { load: loadMenuItems, use: useMenuItems } = lateModule(
  () => import("./BoardMenuItems.tsx"),
);
