import { latePart } from "../../ui/index.ts";

export const LateLockSign = latePart(async () => (await import("./LockSign.tsx")).LockSign);
export const LateLockItem = latePart(async () => (await import("./LockItem.tsx")).LockItem);
