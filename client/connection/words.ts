/** What is offered when a map is not saved or not open. */
export const words = {
  signIn: "Sign in",
  retry: "Retry",
  reload: "Reload",
  copy: "Copy your changes",
  copied: "Copied: the map as you see it, as text. Paste it where it is safe.",
  savedInstead: "The browser did not allow copying, so the map was saved as a file.",
  throwAway: "Throw my unsaved changes away",
  throwTitle: "Throw your unsaved changes away?",
  throwText:
    "They are only on this device and can't be brought back. The map opens again without them.",
  throwAction: "Throw away",
  signedOut: "You have been signed out",
  signedOutText: "Sign in again to go on where you were.",
  failed: "Couldn't open this map",
  failedText: "Changes on this device are safe.",
  download: "Download copy",
} as const;
