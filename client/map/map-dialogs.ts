/** What opens over the map; one at a time. */
export type MapDialog =
  | "personas"
  | "settings"
  | "trash"
  | "share"
  | "presence"
  | "palette"
  | "shortcuts";
