import type { Person } from "../session/index.ts";

/** Each person once, however many tabs they have: the tab that does most speaks for them. */
export function gatherPeople(people: readonly Person[]): readonly Person[] {
  const shown = new Map<string, Person>();
  for (const person of people) {
    const known = shown.get(person.user.id);
    if (!known || liveliness(person) > liveliness(known)) shown.set(person.user.id, person);
  }
  return [...shown.values()];
}

const liveliness = ({ editing, focus, idle }: Person): number =>
  editing ? 3 : idle ? 0 : focus ? 2 : 1;
