import { catalogue } from "../language/catalogue.ts";
import type { Unsaved } from "../session/device-copies.ts";

export const leaveWords = catalogue("account/leave", {
  title: "Some of your changes are not saved yet",
  unsaved: ({ title, waiting }: Unsaved) =>
    `${waiting === 1 ? "1 change" : `${waiting} changes`} in “${title || "Untitled map"}” ${waiting === 1 ? "is" : "are"} only on this device.`,
  text: "Signing out removes them from it. To keep them, open the map and wait until it says Saved.",
  action: "Sign out and lose them",
});
