import { expect, test } from "vitest";
import { divideBy } from "./first-screen-chunks.mjs";

const chunks = {
  "index.js": { facade: "/main", isEntry: true, imports: ["react.js"], modules: ["/main", "/app"] },
  "react.js": { facade: null, isEntry: false, imports: [], modules: ["/react"] },
  "home.js": {
    facade: "/home",
    isEntry: false,
    imports: ["button.js"],
    modules: ["/home", "/tile"],
  },
  "button.js": { facade: null, isEntry: false, imports: ["react.js"], modules: ["/button"] },
  "map.js": {
    facade: "/map",
    isEntry: false,
    imports: ["button.js", "spot.js", "index.js"],
    modules: ["/map", "/board"],
  },
  "spot.js": { facade: null, isEntry: false, imports: [], modules: ["/spot"] },
  "late.js": { facade: "/late", isEntry: false, imports: ["spot.js"], modules: ["/late", "/menu"] },
};
const fileOf = divideBy(chunks, { home: "/home", map: "/map" });

test("what every screen needs is in one file, what two first screens share in another", () => {
  expect(fileOf("/react")).toBe("base");
  expect(fileOf("/app")).toBe("base");
  expect(fileOf("/button")).toBe("page");
});

test("what one first screen needs is with it, also where a late part needs it too", () => {
  expect(fileOf("/tile")).toBe("home");
  expect(fileOf("/board")).toBe("map");
  expect(fileOf("/spot")).toBe("map");
});

test("entries and what is fetched late are left where the bundler puts them", () => {
  for (const module of ["/main", "/home", "/map", "/late", "/menu"])
    expect(fileOf(module)).toBeNull();
});
