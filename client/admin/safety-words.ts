import { catalogue } from "../language/catalogue.ts";

/** What admins do for somebody who lost a device or forgot a password. */
export const safetyWords = catalogue("admin/safety", {
  reset: {
    item: "New password…",
    title: (name: string) => `A new password for ${name}`,
    text: "Whoever opens this link chooses the password. Hand it over yourself, to nobody else.",
    link: "Link",
    once: (until: string) => `Works once, until ${until}. It is shown only now.`,
    copy: "Copy link",
    copied: "Copied",
    close: "Done",
  },
  shutOut: {
    item: "Sign out everywhere…",
    title: (name: string) => `Sign ${name} out everywhere?`,
    text: "All that is open closes at once, and their API tokens are revoked. They can sign in again.",
    action: "Sign out",
    done: (name: string) => `${name} is signed out everywhere.`,
  },
});
