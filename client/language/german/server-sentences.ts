type Sentence = readonly [english: RegExp, german: string];

/**
 * What the server says by itself: of a person's own text, and where a code alone would not do. It
 * speaks English, and its codes are coarser than its sentences, so the sentences are known here by
 * their shape; `$1` is what the text itself says.
 */
const SENTENCES: readonly Sentence[] = [
  [/^(\S+@\S+) has an account already$/, "Für $1 gibt es schon ein Konto."],
  [/^This workspace is set up already$/, "Dieser Arbeitsbereich ist schon eingerichtet."],
  [
    /^This map needs an admin\. Make somebody else admin first\.$/,
    "Diese Map braucht einen Admin. Machen Sie erst jemand anderen zum Admin.",
  ],
  [
    /^This workspace needs an admin\. Make somebody else admin first\.$/,
    "Dieser Arbeitsbereich braucht einen Admin. Machen Sie erst jemand anderen zum Admin.",
  ],
  [
    /^This account does not belong to the workspace any more\. Ask one of its admins\.$/,
    "Dieses Konto gehört nicht mehr zum Arbeitsbereich. Fragen Sie einen seiner Admins.",
  ],
  [
    /^This account has no password yet\. On the sign-in page, choose “Forgot your password\?”$/,
    "Dieses Konto hat noch kein Passwort. Wählen Sie auf der Anmeldeseite „Passwort vergessen?“",
  ],
  [/^One person has at most (\d+) API tokens$/, "Eine Person hat höchstens $1 API-Tokens."],
  [/^There is a team (.+) already$/, "Ein Team namens $1 gibt es schon."],
  [/^(.+) has the tag (\S+) already$/, "$1 hat schon das Kürzel $2."],
  [/^There can be at most (\d+) teams$/, "Es kann höchstens $1 Teams geben."],
  [
    /^This invitation cannot be accepted any more$/,
    "Diese Einladung lässt sich nicht mehr annehmen.",
  ],
  [
    /^A map's pictures can have at most (\d+) MiB in all$/,
    "Die Bilder einer Map dürfen zusammen höchstens $1 MiB haben.",
  ],
  [
    /^This is not a picture that can be shown: PNG, JPEG, GIF, WebP or AVIF$/,
    "Das ist kein Bild, das sich zeigen lässt: PNG, JPEG, GIF, WebP oder AVIF.",
  ],
  [/^The file is empty\.$/, "Die Datei ist leer."],
  [
    /^The file is empty: a Mermaid user journey begins with “journey”\.$/,
    "Die Datei ist leer: Eine Mermaid-User-Journey beginnt mit „journey“.",
  ],
  [
    /^The word “journey” at the top must be in lower case\.$/,
    "Das Wort „journey“ am Anfang muss kleingeschrieben sein.",
  ],
  [
    /^A Mermaid user journey begins with “journey”, but this begins with “(.*)”\.$/,
    "Eine Mermaid-User-Journey beginnt mit „journey“, dieser Text aber mit „$1“.",
  ],
  [
    /^“;” is not allowed here: Mermaid wants it written as #59;\.$/,
    "„;“ ist hier nicht erlaubt: In Mermaid schreibt man dafür #59;.",
  ],
  [
    /^There is a “:” where none is allowed, before “(.*)”: in a section title write it as #58;\.$/,
    "Vor „$1“ steht ein „:“, wo keiner erlaubt ist: In einem Abschnittstitel schreibt man dafür #58;.",
  ],
  [/^Nothing can be made of “(.*)”\.$/, "Mit „$1“ lässt sich nichts anfangen."],
  [
    /^The task “(.*)” is cut off by “#”, which begins a comment: write it as #35;\.$/,
    "Die Aufgabe „$1“ ist durch „#“ abgeschnitten, womit ein Kommentar beginnt: Schreiben Sie dafür #35;.",
  ],
  [
    /^The task “(.*)” is followed by “;”: Mermaid wants it written as #59;\.$/,
    "Auf die Aufgabe „$1“ folgt „;“: In Mermaid schreibt man dafür #59;.",
  ],
  [
    /^The task “(.*)” has a colon but no score after it\.$/,
    "Die Aufgabe „$1“ hat einen Doppelpunkt, aber keine Bewertung dahinter.",
  ],
  [
    /^The task “(.*)” has no score: write “(.*)”\.$/,
    "Die Aufgabe „$1“ hat keine Bewertung: Schreiben Sie „$2“.",
  ],
  [
    /^The front matter that “---” opens is never closed\.$/,
    "Der Kopf, der mit „---“ beginnt, wird nie geschlossen.",
  ],
  [
    /^A directive that “%%\{” opens is never closed by “\}%%”\.$/,
    "Eine Anweisung, die mit „%%{“ beginnt, wird nie mit „}%%“ geschlossen.",
  ],
  [/^The file is too long for a diagram\.$/, "Die Datei ist zu lang für ein Diagramm."],
  [/^The file has more than (\d+) lines\.$/, "Die Datei hat mehr als $1 Zeilen."],
  [
    /^The diagram has no tasks, so the map has no steps yet\.$/,
    "Das Diagramm hat keine Aufgaben, daher hat die Map noch keine Schritte.",
  ],
  [/^The title is too long and was cut\.$/, "Der Titel ist zu lang und wurde gekürzt."],
  [
    /^The description is too long and was cut\.$/,
    "Die Beschreibung ist zu lang und wurde gekürzt.",
  ],
  [
    /^“(.*)…” is too long for a title and was cut\.$/,
    "„$1…“ ist zu lang für einen Titel und wurde gekürzt.",
  ],
  [/^The name “(.*)…” is too long and was cut\.$/, "Der Name „$1…“ ist zu lang und wurde gekürzt."],
  [
    /^“(.*)” after the people of “(.*)” was left out, as Mermaid does\.$/,
    "„$1“ nach den Personen von „$2“ wurde weggelassen, wie es Mermaid tut.",
  ],
  [
    /^The ratings noted above “(.*)” no longer fit it, so its score counts for everybody\.$/,
    "Die Bewertungen über „$1“ passen nicht mehr dazu, daher gilt dessen Bewertung für alle.",
  ],
  [
    /^This is JSON, but no journey document: “throughline” is missing\.$/,
    "Das ist JSON, aber kein Journey-Dokument: „throughline“ fehlt.",
  ],
  [
    /^This document has the format (.*); this program reads format (.*)\.$/,
    "Dieses Dokument hat das Format $1; dieses Programm liest Format $2.",
  ],
  [
    /^“(.*)” cannot be imported yet and was left out\.$/,
    "„$1“ lässt sich noch nicht importieren und wurde weggelassen.",
  ],
  [/^(\S+) is not known and was left out\.$/, "$1 ist nicht bekannt und wurde weggelassen."],
  [/^(\S+) is missing\.$/, "$1 fehlt."],
  [/^(\S+) must be a list\.$/, "$1 muss eine Liste sein."],
  [/^(\d+) more of the same kind\.$/, "$1 weitere derselben Art."],
];

/** What is not known is shown as it came, and said to be English. */
export function inGermanWords(sentence: string): string {
  for (const [english, german] of SENTENCES) {
    if (english.test(sentence)) return sentence.replace(english, german);
  }
  return `Der Server meldet (auf Englisch): ${sentence}`;
}
