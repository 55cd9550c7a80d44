import { AUDIT_ACTIONS } from "../../shared/protocol/index.ts";
import { listColleagues } from "../api/account.ts";
import { useFetched } from "../api/use-fetched.ts";
import { TextField } from "../ui/index.ts";
import { type Choice, Select } from "../ui/Select.tsx";
import styles from "./audit.module.css";
import type { AuditFilter } from "./audit-query.ts";
import { auditWords as words } from "./audit-words.ts";

/** Radix takes no empty text for a choice. */
const ALL = "all";

/** By whom, what, and when. */
export function AuditFilters({
  filter,
  onChange,
}: {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}) {
  const { fetched } = useFetched(listColleagues);
  const people = fetched.state === "ready" ? fetched.value : [];
  const actors: readonly Choice<string>[] = [
    { value: ALL, label: words.everybody },
    ...people.map(({ id, name, email }) => ({ value: id, label: name, hint: email })),
    { value: "automation", label: words.automation },
    { value: "guest", label: words.guest },
  ];
  const chosen = (value: string) => (value === ALL ? undefined : value);
  const setAction = (value: string) =>
    onChange({ ...filter, action: AUDIT_ACTIONS.find((action) => action === value) });
  return (
    <div className={styles.filters}>
      <Select
        label={words.person}
        value={filter.actor ?? ALL}
        choices={actors}
        onChange={(value) => onChange({ ...filter, actor: chosen(value) })}
      />
      <Select
        label={words.deed}
        value={filter.action ?? ALL}
        choices={DEEDS}
        onChange={setAction}
      />
      <TextField
        className={styles.day}
        label={words.from}
        hideLabel
        leading={<span aria-hidden="true">{words.from}</span>}
        type="date"
        value={filter.fromDay ?? ""}
        max={filter.toDay}
        onChange={(event) => onChange({ ...filter, fromDay: event.target.value })}
      />
      <TextField
        className={styles.day}
        label={words.to}
        hideLabel
        leading={<span aria-hidden="true">{words.to}</span>}
        type="date"
        value={filter.toDay ?? ""}
        min={filter.fromDay}
        onChange={(event) => onChange({ ...filter, toDay: event.target.value })}
      />
    </div>
  );
}

const DEEDS: readonly Choice<string>[] = [
  { value: ALL, label: words.everything },
  ...AUDIT_ACTIONS.map((value) => ({ value, label: words.actions[value] })),
];
