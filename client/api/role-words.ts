import type { Role } from "../../shared/access/index.ts";
import { catalogue } from "../language/catalogue.ts";

type RoleWords = { readonly name: string; readonly can: string };

/** What roles are called and what they allow. */
export const ROLE_WORDS: Readonly<Record<Role, RoleWords>> = catalogue("api/roles", {
  viewer: { name: "Viewer", can: "Can look and export" },
  commenter: { name: "Commenter", can: "Can look, export and comment" },
  editor: { name: "Editor", can: "Can change everything on the map" },
  admin: { name: "Admin", can: "Can also share, restore and delete" },
});
