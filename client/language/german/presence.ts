import type { words } from "../../presence/words.ts";
import type { Words } from "../names.ts";

const LIST = new Intl.ListFormat("de");

export const presence = {
  goTo: "Hingehen",
  nowhere: (name) => `${name} ist gerade nirgends auf dem Board`,
  noBoard: "Wechseln Sie erst zum Board",
  follow: "Folgen",
  stop: "Nicht mehr folgen",
  notAllowed: (name) => `${name} möchte nicht, dass andere folgen`,
  nowNotAllowed: (name) => `${name} möchte nicht mehr, dass andere folgen.`,
  ended: (name) => `Sie folgen ${name} nicht mehr.`,
  goToPerson: (name) => `Zu ${name} gehen`,
  followPerson: (name) => `${name} folgen`,
  people: "Personen hier",
  settings: "Präsenz und Privatsphäre …",
  title: "Präsenz und Privatsphäre",
  text: "Gilt auf diesem Gerät, für alle Maps.",
  followed: "Andere dürfen mir folgen",
  pointer: "Meinen Zeiger zeigen",
  pointers: "Zeiger der anderen zeigen",
  aloud: "Von Screenreadern vorgelesen",
  edits: "Was andere ändern",
  off: "Nichts",
  mine: "In meiner Zelle",
  everything: "Alles",
  arrivals: "Wer kommt und geht",
  followers: (count) => (count === 1 ? "1 Person folgt" : `${count} folgen`),
  whoFollows: (names) => `${LIST.format(names)} ${names.length === 1 ? "folgt" : "folgen"} Ihnen`,
} satisfies Words<typeof words>;
