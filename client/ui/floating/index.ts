export * from "./FloatingAlertDialog.tsx";
export * from "./FloatingDialog.tsx";
export * from "./FloatingMenu.tsx";
export * from "./FloatingPopover.tsx";
