/** The parts that the catalogue has: one for every file of words. Another language has them all. */
export type CatalogueName =
  | "account"
  | "account/door"
  | "account/leave"
  | "account/security"
  | "account/settings"
  | "account/ways"
  | "admin"
  | "admin/audit"
  | "admin/safety"
  | "api"
  | "api/roles"
  | "board"
  | "board/clipboard"
  | "board/comments"
  | "board/departments"
  | "board/find"
  | "board/hands"
  | "board/hands/company"
  | "board/lane"
  | "board/menu"
  | "cards"
  | "cards/comments"
  | "cards/editor"
  | "cards/fields"
  | "cards/text"
  | "comments"
  | "connection"
  | "connection/copy"
  | "connection/states"
  | "connection/text"
  | "exchange"
  | "home"
  | "inbox"
  | "looks"
  | "looks/decline"
  | "map"
  | "map/comments"
  | "map/departments"
  | "map/dialogs"
  | "palette"
  | "palette/shortcuts"
  | "pictures"
  | "presence"
  | "presence/announce"
  | "presence/people"
  | "session"
  | "sharing"
  | "story"
  | "theme"
  | "ui";

/** The same words in whatever language: each text any text, each function with what is put into it. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Told
    ? (...given: Given) => Words<Told>
    : T extends object
      ? { readonly [Key in keyof T]: Words<T[Key]> }
      : T;

/** A language beside English: what a part says in it. */
export type Translate = (name: CatalogueName, english: object) => object;
