import type { ROLE_WORDS } from "../../api/role-words.ts";
import type { Words } from "../names.ts";

export const apiRoles = {
  viewer: { name: "Ansehen", can: "Kann ansehen und exportieren" },
  commenter: { name: "Kommentieren", can: "Kann ansehen, exportieren und kommentieren" },
  editor: { name: "Bearbeiten", can: "Kann alles auf der Map ändern" },
  admin: { name: "Admin", can: "Kann auch teilen, wiederherstellen und löschen" },
} satisfies Words<typeof ROLE_WORDS>;
