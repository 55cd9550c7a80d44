import type { Role } from "../../shared/access/index.ts";
import { catalogue } from "../language/catalogue.ts";

/** Setup, signing in, being a guest, a new password: what is asked at the doors. */
export const doorWords = catalogue("account/door", {
  email: "E-mail",
  password: "Password",
  name: "Your name",
  signIn: {
    title: "Sign in",
    text: "Good to see you again.",
    action: "Sign in",
    mismatch: "This e-mail and password don't belong together.",
    emailMissing: "Enter your e-mail address.",
    passwordMissing: "Enter your password.",
  },
  setup: {
    title: "Set up your workspace",
    text: "You are its first person, and its admin. You can add colleagues afterwards.",
    action: "Create workspace",
    nameMissing: "Enter the name that colleagues will see.",
    emailWrong: "Enter an e-mail address such as ana@example.com.",
    passwordRule: (least: number) =>
      `At least ${least} characters. A few unrelated words are easy to remember and hard to guess.`,
    passwordShort: (missing: number) =>
      missing === 1 ? "One more character is needed." : `${missing} more characters are needed.`,
    passwordLong: (most: number) => `At most ${most} characters.`,
    doneTitle: "This workspace is already set up",
    doneText: "A setup link works once. Sign in with your account, or ask an admin to add you.",
    wrongLink:
      "This setup link is not valid. Use the newest one that the server printed when it started.",
  },
  guest: {
    title: "You are invited",
    text: (map: string) => `“${map}” was shared with you.`,
    can: {
      viewer: "You can look around and export it.",
      commenter: "You can look around and comment.",
      editor: "You can change everything on it.",
      admin: "You can change everything on it, and share it.",
    } satisfies Record<Role, string>,
    hint: "Others on the map see this name.",
    nameMissing: "Enter a name, so that others know who you are.",
    action: "Open the map",
    account: "I have an account",
    brokenTitle: "This link doesn't work any more",
    brokenText: "It may have expired or been revoked. Ask the person who sent it for a new one.",
  },
  locked: {
    title: "This map has a password",
    text: "Whoever sent you the link knows it.",
    password: "Password of the link",
    missing: "Enter the password.",
    wrong: "This is not the password of the link.",
  },
  join: {
    title: "You are invited",
    to: {
      map: (by: string, map: string) => `${by} invites you to the journey map “${map}”.`,
      workspace: (by: string) => `${by} invites you to this workspace.`,
    },
    can: {
      viewer: "You will be able to look around and export it.",
      commenter: "You will be able to look around and comment.",
      editor: "You will be able to change everything on it.",
      admin: "You will be able to change everything on it, and share it.",
    } satisfies Record<Role, string>,
    team: (team: string) => `You will belong to the team ${team}.`,
    admin: "You will be an admin of the workspace.",
    as: (name: string) => `You are signed in as ${name}.`,
    accept: "Accept",
    create: "Create account",
    haveAccount: "I have an account",
    signOut: "Sign out",
    emailFixed: "The invitation is for this address.",
    forOther: (email: string) =>
      `This invitation is for ${email}. Sign out to accept it with that address.`,
    forKnown: (email: string) => `${email} has an account already. Sign in to accept.`,
    over: {
      used: {
        title: "This invitation has been used",
        text: (by: string) => `It worked once. If that was you, sign in; if not, ask ${by}.`,
      },
      expired: {
        title: "This invitation has run out",
        text: (by: string) => `Ask ${by} for a new one.`,
      },
      revoked: {
        title: "This invitation doesn't count any more",
        text: (by: string) => `It was taken back, or what it led to is gone. Ask ${by}.`,
      },
      unknown: {
        title: "This invitation doesn't exist",
        text: "The address may be mistyped. Ask the person who sent it for a new one.",
      },
    },
  },
  change: {
    title: "Change password",
    text: "You are signed out on all other devices.",
    current: "Current password",
    next: "New password",
    wrong: "The current password is not right.",
    action: "Change password",
    cancel: "Cancel",
    done: "Your password is changed.",
  },
  nothing: {
    title: "There is nothing here",
    text: "The address may be mistyped, or what it led to is gone.",
    home: "Go to your maps",
  },
});
