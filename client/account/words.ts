import { catalogue } from "../language/catalogue.ts";
/** What the first screens say; the doors have their own words, which come with them. */
export const words = catalogue("account", {
  tagline: "One picture of what your customers live through, drawn together.",
  waiting: {
    title: "Almost there",
    text: "This workspace has no people yet. Open the one-time setup link that the server printed when it started.",
    again: "Check again",
  },
  menu: {
    label: (name: string) => `Account: ${name}`,
    workspaceAdmin: "Workspace admin",
    signOut: "Sign out",
    notForgotten:
      "This browser did not let us remove your maps from it. Delete this site's data in its settings.",
  },
  failedTitle: "Can't open Throughline",
  retry: "Try again",
});
