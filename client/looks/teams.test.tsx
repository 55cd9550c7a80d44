import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { FIRST_TEAMS, type Team } from "../../shared/protocol/index.ts";
import { teamOf, teamsWith, teamTagged, tellTeams, useTeam, useTeams } from "./teams.ts";

afterEach(() => act(() => tellTeams(FIRST_TEAMS)));

const care: Team = { id: idOf("care"), name: "Customer care", tag: "CC", colour: "service" };

function Shown({ id }: { readonly id: string }) {
  const team = useTeam(idOf(id));
  const names = useTeams().map(({ name }) => name);
  return <p>{`${team?.name} ${team?.tag} of ${names.join(", ")}`}</p>;
}

test("[TEAM-4] whatever shows a team follows the workspace's teams, here and in other tabs", () => {
  render(<Shown id="care" />);
  expect(screen.getByText(/^care CA of Marketing, Operations, .*Product$/)).toBeDefined();
  act(() => tellTeams([care]));
  expect(screen.getByText("Customer care CC of Customer care")).toBeDefined();
  expect(localStorage.getItem("throughline.teams")).toContain("Customer care");
  const newValue = JSON.stringify([{ ...care, name: "Care" }]);
  act(() => dispatchEvent(new StorageEvent("storage", { key: "throughline.teams", newValue })));
  expect(screen.getByText("Care CC of Care")).toBeDefined();
});

test("[TEAM-4] what another tab or an older program kept may be anything", () => {
  render(<Shown id="care" />);
  const keep = (newValue: string) =>
    act(() => dispatchEvent(new StorageEvent("storage", { key: "throughline.teams", newValue })));
  keep("{");
  expect(screen.getByText(/^care CA of Marketing/)).toBeDefined();
  keep(JSON.stringify([null, { ...care, colour: "url(x)" }, { ...care, tag: "" }, care]));
  expect(screen.getByText("Customer care CC of Customer care")).toBeDefined();
});

test("[TEAM-4] a team that is gone can be told and stays chosen", () => {
  expect(teamOf(idOf("kundendienst"))).toMatchObject({ name: "kundendienst", tag: "KU" });
  expect(teamOf(idOf("team-x4fK"))).toMatchObject({ name: "Former team" });
  const all = [teamOf(idOf("sales"))];
  expect(teamsWith(idOf("sales"), all)).toBe(all);
  expect(teamsWith(idOf("care"), all).map(({ name }) => name)).toEqual(["Sales", "care"]);
  expect(teamTagged("SA", all)).toBe("Sales");
  expect(teamTagged("XX", all)).toBe("XX");
});
