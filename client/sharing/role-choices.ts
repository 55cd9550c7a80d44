import { ROLES, type Role } from "../../shared/access/index.ts";
import { ROLE_WORDS } from "../api/role-words.ts";
import type { Choice } from "../ui/Select.tsx";

const choiceOf = (role: Role): Choice<Role> => ({
  value: role,
  label: ROLE_WORDS[role].name,
  hint: ROLE_WORDS[role].can,
});

/** Strongest first, as people read a list of rights. */
export const ROLE_CHOICES = ROLES.toReversed().map(choiceOf);

/** A link that makes admins would let strangers lock us out. */
export const LINK_ROLE_CHOICES = ROLE_CHOICES.filter(({ value }) => value !== "admin");
