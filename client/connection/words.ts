import { catalogue } from "../language/catalogue.ts";
/** What is offered when a map is not saved or not open. */
export const words = catalogue("connection", {
  signIn: "Sign in",
  retry: "Retry",
  reload: "Reload",
  signedOut: "You have been signed out",
  signedOutText: "Sign in again to go on where you were.",
  failed: "Couldn't open this map",
  failedText: "Changes on this device are safe.",
  download: "Download copy",
});
