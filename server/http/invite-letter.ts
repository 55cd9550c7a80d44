import type { Role } from "../../shared/access/index.ts";
import type { Invite, LANGUAGES } from "../../shared/protocol/index.ts";
import type { Letter } from "../mail/port.ts";

type Language = (typeof LANGUAGES)[number];

/** What somebody who is invited by e-mail reads, in the language of whoever invites them. */
export function inviteLetter(invite: Invite, url: string, language: Language): Letter {
  const { subject, text } = LETTERS[language](invite, url);
  return { to: invite.email ?? "", subject, text };
}

type Write = (invite: Invite, url: string) => Pick<Letter, "subject" | "text">;

const LETTERS: Record<Language, Write> = {
  en: ({ by, map, expiresAt }, url) => ({
    subject: map
      ? `${by} invites you to the journey map “${map.title}”`
      : `${by} invites you to Throughline`,
    text: paragraphs(
      "Hello,",
      map
        ? `${by} would like you to ${ROLES.en[map.role]} the customer journey map “${map.title}”. Open it here:`
        : `${by} invites you to the workspace where your customer journey maps are built. Come in here:`,
      url,
      `This link is for you alone and works once, until ${dateIn("en-GB", expiresAt)}. If you do not know ${by}, leave it unopened: nothing happens.`,
    ),
  }),
  de: ({ by, map, expiresAt }, url) => ({
    subject: map
      ? `${by} lädt Sie zur Journey Map „${map.title}“ ein`
      : `${by} lädt Sie zu Throughline ein`,
    text: paragraphs(
      "Guten Tag,",
      map
        ? `${by} möchte, dass Sie die Customer Journey Map „${map.title}“ ${ROLES.de[map.role]}. Hier öffnen Sie sie:`
        : `${by} lädt Sie in den Arbeitsbereich ein, in dem Ihre Customer Journey Maps entstehen. Hier treten Sie ein:`,
      url,
      `Dieser Link ist nur für Sie und gilt einmal, bis ${dateIn("de-DE", expiresAt)}. Wenn Sie ${by} nicht kennen, lassen Sie ihn ungeöffnet: Dann geschieht nichts.`,
    ),
  }),
};

const ROLES: Record<Language, Record<Role, string>> = {
  en: {
    viewer: "look at",
    commenter: "comment on",
    editor: "work on",
    admin: "look after",
  },
  de: {
    viewer: "ansehen",
    commenter: "kommentieren",
    editor: "bearbeiten",
    admin: "verwalten",
  },
};

const paragraphs = (...all: readonly string[]): string => `${all.join("\n\n")}\n`;

const dateIn = (locale: string, iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
