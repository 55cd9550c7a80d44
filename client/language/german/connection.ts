import type { words } from "../../connection/words.ts";
import type { Words } from "../names.ts";

export const connection = {
  signIn: "Anmelden",
  retry: "Erneut versuchen",
  reload: "Neu laden",
  signedOut: "Sie wurden abgemeldet",
  signedOutText: "Melden Sie sich wieder an, um dort weiterzumachen.",
  failed: "Die Map ließ sich nicht öffnen",
  failedText: "Änderungen auf diesem Gerät sind sicher.",
  download: "Kopie herunterladen",
} satisfies Words<typeof words>;
