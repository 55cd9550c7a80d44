import { ROLES } from "../../shared/access/index.ts";
import type { AuditItem } from "../../shared/protocol/index.ts";
import { ROLE_WORDS } from "../api/role-words.ts";
import { dateTimeWords } from "../ui/index.ts";
import styles from "./audit.module.css";
import { auditWords as words } from "./audit-words.ts";

/** One deed: who and what, to whom and where, and when. */
export function AuditRow({
  item,
  showsMap,
}: {
  readonly item: AuditItem;
  readonly showsMap: boolean;
}) {
  const about = aboutOf(item, showsMap);
  return (
    <li className={styles.row}>
      <p className={styles.deed}>
        {/* The space is for those who hear it. */}
        <span className={styles.who}>{nameOf(item.actor)}</span> {words.actions[item.action]}
      </p>
      {about.length > 0 && <p className={styles.about}>{about.join(" · ")}</p>}
      <time className={styles.time} dateTime={item.at}>
        {dateTimeWords(new Date(item.at))}
      </time>
    </li>
  );
}

/** Who has no account is named in the reader's language. */
function nameOf({ id, name }: AuditItem["actor"]): string {
  if (id === "automation") return words.automation;
  return id === "guest" ? words.guest : name;
}

function aboutOf(item: AuditItem, showsMap: boolean): readonly string[] {
  const { subject, details = {}, mapId, mapTitle } = item;
  const role = ROLES.find((known) => known === details.role);
  const map = mapId && showsMap ? (mapTitle ?? words.goneMap) : undefined;
  const { email, team, format, scopes, address, by, token } = details;
  const said = [
    subject,
    role && ROLE_WORDS[role].name,
    map,
    ...[email, team, format, scopes].map((value) => textOf(value)),
    by === undefined ? undefined : words.bySignOn,
    address === undefined ? undefined : words.fromAddress(String(address)),
    token === undefined ? undefined : words.byToken(String(token)),
  ];
  // What is done to a map as a whole names it already.
  return [...new Set(said.flatMap((one) => one || []))];
}

const textOf = (value: string | number | boolean | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;
