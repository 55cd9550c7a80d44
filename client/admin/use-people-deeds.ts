import type { TeamId } from "../../shared/journey/index.ts";
import type { WorkspacePerson } from "../../shared/protocol/index.ts";
import { changePerson, removePerson } from "../api/people.ts";
import { joinTeam } from "../api/teams.ts";
import { wordsFor } from "../api/words.ts";
import { useToasts } from "../ui/index.ts";
import { words } from "./words.ts";

type People = {
  readonly reload: () => Promise<void>;
  readonly replace: (
    change: (people: readonly WorkspacePerson[]) => readonly WorkspacePerson[],
  ) => void;
};

export type PeopleDeeds = ReturnType<typeof usePeopleDeeds>;

/** What admins do about people: shown at once, and asked for again where the server refuses. */
export function usePeopleDeeds(people: People, removed: People) {
  const toasts = useToasts();
  const attempt = async (deed: () => Promise<unknown>, done?: string) => {
    try {
      await deed();
      if (done !== undefined) toasts.show({ message: done });
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
      await Promise.all([people.reload(), removed.reload()]);
    }
  };
  const put = (changed: WorkspacePerson) =>
    people.replace((all) => all.map((one) => (one.id === changed.id ? changed : one)));
  const without = (gone: WorkspacePerson) => (all: readonly WorkspacePerson[]) =>
    all.filter(({ id }) => id !== gone.id);
  return {
    setTeam(person: WorkspacePerson, teamId: TeamId | undefined) {
      const { teamId: _, ...rest } = person;
      put({ ...rest, ...(teamId && { teamId }) });
      return attempt(() => joinTeam(person.id, teamId));
    },
    setAdmin(person: WorkspacePerson, workspaceAdmin: boolean) {
      put({ ...person, workspaceAdmin });
      return attempt(() => changePerson(person.id, { workspaceAdmin }));
    },
    rename(person: WorkspacePerson, name: string) {
      put({ ...person, name });
      return attempt(() => changePerson(person.id, { name }));
    },
    remove(person: WorkspacePerson) {
      people.replace(without(person));
      removed.replace((all) => [...all, person]);
      return attempt(() => removePerson(person.id));
    },
    bringBack(person: WorkspacePerson) {
      removed.replace(without(person));
      const { deactivated: _, ...back } = person;
      people.replace((all) => [...all, back]);
      return attempt(
        () => changePerson(person.id, { active: true }),
        words.people.back(person.name),
      );
    },
  };
}
