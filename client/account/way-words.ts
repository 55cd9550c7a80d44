import type { SsoRefusal } from "../../shared/protocol/index.ts";
import { catalogue } from "../language/catalogue.ts";

/** The other ways in: single sign-on, and a new password for who forgot theirs. */
export const wayWords = catalogue("account/ways", {
  signOn: (name: string | undefined) =>
    name === undefined ? "Sign in with single sign-on" : `Sign in with ${name}`,
  or: "or with your password",
  refused: {
    cancelled: "You went back without signing in. Try again, or use your password.",
    failed: "Signing in there did not work. Please try once more.",
    unavailable:
      "The single sign-on can't be reached just now. Try again soon, or use your password.",
    email: "Your single sign-on did not confirm an e-mail address. Ask whoever looks after it.",
    taken: "An account with your e-mail address belongs to another identity. Ask an admin.",
    "no-account": "You have no account here yet. Ask an admin to add you.",
    gone: "Your account does not belong to this workspace any more. Ask an admin.",
  } satisfies Record<SsoRefusal, string>,
  forgot: {
    link: "Forgot your password?",
    title: "Choose a new password",
    text: "We send you a link for it.",
    email: "E-mail",
    emailMissing: "Enter your e-mail address.",
    action: "Send link",
    sentTitle: "Look into your letterbox",
    sent: (email: string) =>
      `If somebody has an account with ${email}, a link is on its way. It works once, for an hour.`,
    askTitle: "Ask an admin",
    ask: "This server sends no e-mails. An admin of the workspace can make you a link for a new password.",
    back: "Back to signing in",
  },
  reset: {
    title: "Choose a new password",
    text: "You are signed out everywhere else.",
    password: "New password",
    action: "Save password",
    over: "This link was used already, or has run out. Ask for a new one.",
    doneTitle: "Your new password is saved",
    done: "Sign in with it now.",
    signIn: "Sign in",
  },
});
