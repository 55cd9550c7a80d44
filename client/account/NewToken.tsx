import { type FormEvent, useState } from "react";
import type { Scope } from "../../shared/access/index.ts";
import { LIMITS } from "../../shared/journey/index.ts";
import type { ApiTokenCreated } from "../../shared/protocol/index.ts";
import { listMaps } from "../api/maps.ts";
import { createToken } from "../api/tokens.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Notice, Switch, TextField } from "../ui/index.ts";
import { type Choice, Select } from "../ui/Select.tsx";
import styles from "./security.module.css";
import { securityWords } from "./security-words.ts";

const words = securityWords.tokens;

const DAYS = { month: 30, quarter: 90, year: 365, never: undefined } as const;
type Expiry = keyof typeof DAYS;
const EXPIRIES = (["month", "quarter", "year", "never"] as const).map((value) => ({
  value,
  label: words.expiries[value],
}));

type OnMaps = Exclude<Scope, "workspace"> | "none";
const ON_MAPS = (["read", "comment", "edit", "manage"] as const).map((value) => ({
  value,
  label: words.scopes[value],
}));
const ALL = "all";

export function NewToken({
  mayRunWorkspace,
  onCreated,
}: {
  readonly mayRunWorkspace: boolean;
  readonly onCreated: (token: ApiTokenCreated) => void;
}) {
  const [name, setName] = useState("");
  const [onMaps, setOnMaps] = useState<OnMaps>("read");
  const [mapId, setMapId] = useState(ALL);
  const [runs, setRuns] = useState(false);
  const [expiry, setExpiry] = useState<Expiry>("quarter");
  const { fetched } = useFetched(listMaps);
  const maps = fetched.state === "ready" ? fetched.value : [];
  const mapChoices: readonly Choice<string>[] = [
    { value: ALL, label: words.allMaps },
    ...maps.map(({ id, title }) => ({ value: id, label: words.oneMap(title) })),
  ];
  const chosen = runs ? undefined : maps.find(({ id }) => id === mapId);
  const scopes: readonly Scope[] = [
    ...(onMaps === "none" ? [] : [onMaps]),
    ...(runs ? (["workspace"] as const) : []),
  ];
  const { submit, tried, busy, problem } = useMaking(name.trim() !== "", async () => {
    const end = endOf(expiry, new Date());
    const made = await createToken({
      name: name.trim(),
      scopes,
      ...(chosen && { mapIds: [chosen.id] }),
      ...(end !== undefined && { expiresAt: end }),
    });
    setName("");
    onCreated(made);
  });
  const onMapsChoices = runs
    ? [...ON_MAPS, { value: "none" as const, label: words.noMaps }]
    : ON_MAPS;
  const setRunning = (on: boolean) => {
    setRuns(on);
    if (!on && onMaps === "none") setOnMaps("read");
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
      <TextField
        label={words.name}
        hint={words.nameHint}
        maxLength={LIMITS.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={tried && name.trim() === "" ? words.nameMissing : undefined}
      />
      <div className={styles.choices}>
        <Select<OnMaps>
          label={words.scope}
          value={onMaps}
          choices={onMapsChoices}
          onChange={setOnMaps}
        />
        {!runs && (
          <Select label={words.maps} value={mapId} choices={mapChoices} onChange={setMapId} />
        )}
        <Select label={words.expiry} value={expiry} choices={EXPIRIES} onChange={setExpiry} />
      </div>
      {mayRunWorkspace && (
        <Switch label={words.scopes.workspace} checked={runs} onChange={setRunning} />
      )}
      <div>
        <Button type="submit" busy={busy}>
          {words.create}
        </Button>
      </div>
    </form>
  );
}

/** Sends a form that stays for the next one. */
function useMaking(complete: boolean, send: () => Promise<void>) {
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (busy || !complete) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await send();
      setTried(false);
    } catch (failure) {
      setProblem(wordsFor(failure));
    }
    setBusy(false);
  };
  return { submit: (event: FormEvent) => void submit(event), tried, busy, problem };
}

function endOf(expiry: Expiry, now: Date): string | undefined {
  const days = DAYS[expiry];
  return days === undefined ? undefined : new Date(now.getTime() + days * 86_400_000).toISOString();
}
