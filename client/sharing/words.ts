import type { PASSWORD, Role } from "../../shared/access/index.ts";
import type { PasswordMistake } from "../api/new-account.ts";
import { catalogue } from "../language/catalogue.ts";

export const words = catalogue("sharing", {
  title: (map: string) => `Share “${map}”`,
  people: "People",
  links: "Links",
  you: "you",
  retry: "Try again",
  cancel: "Cancel",
  onlyAdmins: (admins: readonly string[]) =>
    admins.length === 0
      ? "Only admins of this map decide who sees it."
      : `Only admins of this map decide who sees it. Ask ${list(admins)}.`,
  roleOf: (name: string) => `Role of ${name}`,
  lastAdmin: (me: boolean) =>
    `${me ? "You are" : "This is"} the only admin. To change that, make somebody else admin first.`,
  remove: (name: string) => ({
    label: `Remove ${name}`,
    title: `Remove ${name} from this map?`,
    text: "The map closes for them at once. What they wrote stays.",
    action: "Remove",
  }),
  leave: {
    label: "Leave this map",
    title: "Leave this map?",
    text: "It closes for you at once, and an admin of the map would have to add you again. What you wrote stays.",
    action: "Leave",
  },
  add: {
    label: "Invite people and teams",
    placeholder: "Name, team or e-mail",
    role: "Role for whom you invite",
    action: "Invite",
    noneLeft:
      "Everybody in the workspace is here already. Type an e-mail address to invite others.",
    invite: (email: string | undefined) =>
      email === undefined ? "Invite somebody by a link" : `Invite ${email}`,
    create: (query: string) => `Make an account for “${query}”`,
    added: (name: string) => `${name} can open this map now.`,
  },
  team: {
    everybody: "Everybody in this team",
    people: (count: number) => (count === 1 ? "1 person" : `${count} people`),
    ownWay: (team: string) =>
      `You are here as one of ${team}, so you cannot leave by yourself. An admin of the map can take the team off it.`,
    remove: (name: string) => `Remove the team ${name}`,
    added: (name: string) => `Everybody in ${name} can open this map now.`,
  },
  invites: {
    title: "Invited, not here yet",
    anyone: "Whoever has the invitation",
    workspace: "To the workspace",
    until: (role: string, date: string) => `${role} · invited until ${date}`,
    revoke: (email: string | undefined) =>
      email === undefined ? "Revoke the invitation" : `Revoke the invitation for ${email}`,
    address: (email: string | undefined) =>
      email === undefined ? "The invitation" : `The invitation for ${email}`,
    mailed:
      "It is on its way by e-mail. You can hand it over yourself as well; it is shown only now.",
    handOver: "Hand it over now: it works once, and is shown only this once.",
    copy: "Copy invitation",
  },
  person: {
    title: "Make an account",
    text: "They become a person of this workspace. Hand the first password over yourself.",
    name: "Name",
    email: "E-mail",
    password: "First password",
    passwordRule: (mistake: PasswordMistake, { shortest, longest }: typeof PASSWORD) =>
      mistake === "too-short" ? `At least ${shortest} characters` : `At most ${longest} characters`,
    nameMissing: "Enter a name.",
    emailWrong: "Enter an e-mail address.",
    action: "Make account",
  },
  link: {
    none: "No link leads here. A link opens the map without an account.",
    canDo: {
      viewer: "view",
      commenter: "comment",
      editor: "edit",
      admin: "do everything",
    } satisfies Record<Role, string>,
    anyone: (deed: string) => `Anyone with this link can ${deed}`,
    until: (date: string) => `Works until ${date}`,
    ended: (date: string) => `Ran out on ${date}`,
    always: "Works until it is revoked",
    made: (date: string) => `made on ${date}`,
    revoke: "Revoke",
    revokeTitle: "Revoke this link?",
    revokeText: "Everybody who came by it is sent out at once. It can't be brought back.",
    role: "What the link allows",
    expiry: "How long the link works",
    expiries: { day: "1 day", week: "7 days", month: "30 days", never: "Until revoked" },
    create: "Create link",
    address: "The new link",
    once: "Copy it now: for safety it is shown only this once.",
    onceLocked: "Copy it now, it is shown only this once. Tell the password in another way.",
    lock: "Ask for a password",
    locked: "Asks for a password",
    password: "Password of the link",
    passwordRule: (shortest: number) => `At least ${shortest} characters`,
    passwordText: "Whoever is here by this link has to give it at once.",
    setPassword: "Set a password",
    newPassword: "Change the password",
    dropPassword: "Remove password",
    passwordAction: "Set password",
    passwordDone: (set: boolean) =>
      set ? "The link asks for the new password now." : "The link asks for no password now.",
    copy: "Copy link",
    copied: "Copied",
  },
});

function list(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang || "en", { type: "disjunction" }).format(
    names,
  );
}
