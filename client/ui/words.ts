import { catalogue } from "../language/catalogue.ts";
/** The few words that controls say by themselves. */
export const words = catalogue("ui", {
  /** How a key is called on the keyboard, and what is done with it. */
  key: (name: string) => name,
  close: "Close",
  cancel: "Cancel",
  dismiss: "Dismiss",
  loading: "Loading",
  notifications: "Notifications",
  showPassword: "Show password",
  hidePassword: "Hide password",
  brokenTitle: "Something went wrong here",
  brokenText: "Your changes on this device are safe. Reloading the page usually helps.",
  reload: "Reload",
  notFetched: "This could not be fetched. Try again once you are online.",
});
