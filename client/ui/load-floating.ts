import { lateModule } from "./late-module.ts";

export type FloatingParts = typeof import("./floating/index.ts");

/**
 * Fetches what menus, popovers and dialogs are made of. It is as large as the rest of the controls
 * together and nothing needs it before somebody presses something.
 */
export const { load: loadFloating, use: useFloating } = lateModule<FloatingParts>(
  () => import("./floating/index.ts"),
);
