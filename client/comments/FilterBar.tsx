import { ArrowDownUp, ListFilter } from "lucide-react";
import type { ReactNode } from "react";
import { THREAD_KINDS } from "../../shared/comments/index.ts";
import { readId, SEVERITIES, type StageId, type TeamId } from "../../shared/journey/index.ts";
import { useTeams } from "../looks/index.ts";
import { useJourney } from "../session/index.ts";
import { Button, Menu, MenuChoice, Popover } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import styles from "./filters.module.css";
import { type Filters, SORTS, type Sort } from "./thread-order.ts";
import { words } from "./words.ts";

type Props = {
  readonly filters: Filters;
  readonly sort: Sort;
  readonly onFilter: (filters: Filters) => void;
  readonly onSort: (sort: Sort) => void;
};

const SORT_CHOICES = SORTS.map((value) => ({ value, label: words.sort[value] }));

/** What is looked for, and in which order it stands. */
export function FilterBar({ filters, sort, onFilter, onSort }: Props) {
  const count = Object.keys(filters).length;
  return (
    <div className={styles.bar}>
      <Popover
        label={words.filter.label}
        align="start"
        trigger={
          <Button size="s" kind="quiet" icon={<ListFilter />}>
            {words.filter.label}
            {count > 0 && (
              <>
                <span className={styles.count} aria-hidden="true">
                  {count}
                </span>
                <span className="visually-hidden">{words.filter.count(count)}</span>
              </>
            )}
          </Button>
        }
      >
        <FilterFields filters={filters} onFilter={onFilter} />
      </Popover>
      {count > 0 && (
        <Button size="s" kind="quiet" onClick={() => onFilter({})}>
          {words.filter.clear}
        </Button>
      )}
      <span className={styles.space} />
      <Menu
        trigger={
          <Button
            size="s"
            kind="quiet"
            icon={<ArrowDownUp />}
            aria-label={words.sort.by(words.sort[sort])}
          >
            {words.sort[sort]}
          </Button>
        }
      >
        <MenuChoice value={sort} choices={SORT_CHOICES} onChange={onSort} />
      </Menu>
    </div>
  );
}

const ANY = "any";

function FilterFields({ filters, onFilter }: Pick<Props, "filters" | "onFilter">) {
  const teams = useTeams();
  const columns = useJourney((map) => map.columns);
  const { severity, kind, teamId, stageId } = filters;
  const set = (changes: Loose) => onFilter(withoutGaps({ ...filters, ...changes }));
  const toggle = (key: "mine" | "mentions" | "unread") => (
    <Chip
      isOn={filters[key] === true}
      onPress={() => set({ [key]: filters[key] ? undefined : true })}
    >
      {words.filter[key]}
    </Chip>
  );
  return (
    <div className={styles.fields}>
      <Group label={words.filter.whose}>
        {toggle("mine")}
        {toggle("mentions")}
        {toggle("unread")}
      </Group>
      <Group label={words.kind}>
        {THREAD_KINDS.map((one) => (
          <Chip
            key={one}
            isOn={kind === one}
            onPress={() => set({ kind: kind === one ? undefined : one })}
          >
            {words.kinds[one]}
          </Chip>
        ))}
      </Group>
      <Group label={words.filter.severity}>
        {SEVERITIES.filter((degree) => degree > 1).map((degree) => (
          <Chip
            key={degree}
            isOn={severity === degree}
            onPress={() => set({ severity: severity === degree ? undefined : degree })}
          >
            {words.filter.atLeast(degree)}
          </Chip>
        ))}
      </Group>
      <div className={styles.selects}>
        <Select
          label={words.filter.team}
          value={teamId ?? ANY}
          choices={[
            { value: ANY, label: words.filter.anyTeam },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(chosen) =>
            set({ teamId: chosen === ANY ? undefined : readId<TeamId>(chosen) })
          }
        />
        <Select
          label={words.filter.stage}
          value={stageId ?? ANY}
          choices={[
            { value: ANY, label: words.filter.anyStage },
            ...columns.map(({ stage }) => ({ value: stage.id, label: stage.title })),
          ]}
          onChange={(chosen) =>
            set({ stageId: chosen === ANY ? undefined : readId<StageId>(chosen) })
          }
        />
      </div>
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.chips}>{children}</div>
    </fieldset>
  );
}

function Chip({
  isOn,
  onPress,
  children,
}: {
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onPress}>
      {children}
    </button>
  );
}

type Loose = { readonly [K in keyof Filters]?: Filters[K] | undefined };

/** What is not looked for is not there at all, so that what is can be counted. */
function withoutGaps({ mine, mentions, unread, severity, kind, teamId, stageId }: Loose): Filters {
  return {
    ...(mine && { mine }),
    ...(mentions && { mentions }),
    ...(unread && { unread }),
    ...(severity && { severity }),
    ...(kind && { kind }),
    ...(teamId && { teamId }),
    ...(stageId && { stageId }),
  };
}
