import { lateModule } from "../ui/index.ts";

export type DragKit = typeof import("./drag-kit.ts");

export const { load: loadDragKit, use: useDragKit } = lateModule(() => import("./drag-kit.ts"));
