import type { Migration } from "kysely";
import { catalogue } from "./0001-catalogue.ts";
import { accounts } from "./0002-accounts.ts";
import { glance } from "./0003-glance.ts";

/** Every change of the workspace's tables, oldest first. Never edit one that was released. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-catalogue": catalogue,
  "0002-accounts": accounts,
  "0003-glance": glance,
};
