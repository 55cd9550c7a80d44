import { useId, useState } from "react";
import {
  TEAM_COLOURS,
  TEAM_LIMITS,
  TEAM_TAG,
  type Team,
  type TeamColour,
} from "../../shared/protocol/index.ts";
import { addTeam, changeTeam } from "../api/teams.ts";
import { wordsFor } from "../api/words.ts";
import { colourOf, teamOf } from "../looks/index.ts";
import { Button, Dialog, DialogActions, Notice, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import styles from "./admin.module.css";
import { words } from "./words.ts";

/** A new team, or another name, tag or colour for one. */
export function TeamDialog({
  team,
  onDone,
  onClose,
}: {
  readonly team: Team | undefined;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const before = team ? teamOf(team.id).name : "";
  const [name, setName] = useState(before);
  const [given, setTag] = useState(team?.tag);
  const [colour, setColour] = useState<TeamColour>(team?.colour ?? "other");
  const tag = given ?? tagFor(name);
  const hasTag = TEAM_TAG.test(tag);
  const { submit, tried, busy, problem } = useSubmitting({
    complete: name.trim() !== "" && hasTag,
    send: async () => {
      // A first team keeps the name that everybody reads in their own language.
      const renamed = name.trim() !== before && { name: name.trim() };
      if (team) await changeTeam(team.id, { ...renamed, tag, colour });
      else await addTeam({ name: name.trim(), tag, colour });
      await onDone();
      onClose();
    },
    tell: wordsFor,
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={team ? words.teams.editTitle(before) : words.teams.add}
      width="s"
    >
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <TextField
          label={words.teams.name}
          autoFocus
          autoComplete="off"
          maxLength={TEAM_LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={tried && name.trim() === "" ? words.teams.nameMissing : undefined}
        />
        <TextField
          label={words.teams.tag}
          autoComplete="off"
          maxLength={2}
          value={tag}
          onChange={(event) => setTag(event.target.value.toUpperCase())}
          hint={words.teams.tagHint}
          error={tried && !hasTag ? words.teams.tagHint : undefined}
        />
        <Swatches tag={tag} colour={colour} onColour={setColour} />
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy}>
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Swatches({
  tag,
  colour,
  onColour,
}: {
  readonly tag: string;
  readonly colour: TeamColour;
  readonly onColour: (colour: TeamColour) => void;
}) {
  const group = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{words.teams.colour}</legend>
      <div className={styles.swatches}>
        {TEAM_COLOURS.map((one) => (
          <label key={one} className={styles.swatch} style={{ background: colourOf(one) }}>
            <input
              type="radio"
              name={group}
              aria-label={words.teams.colours[one]}
              checked={one === colour}
              onChange={() => onColour(one)}
            />
            <span aria-hidden="true">{tag}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The first letters of two words, or of one. */
function tagFor(name: string): string {
  const letters = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = "", second = ""] = letters;
  const tag = second
    ? [...first].slice(0, 1).concat([...second].slice(0, 1))
    : [...first].slice(0, 2);
  return tag.join("").toUpperCase();
}
