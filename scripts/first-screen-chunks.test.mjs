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
  "door.js": { facade: "/door", isEntry: false, imports: ["spot.js"], modules: ["/door"] },
  "late.js": { facade: "/late", isEntry: false, imports: ["spot.js"], modules: ["/late", "/menu"] },
};
const fileOf = divideBy(chunks, { door: ["/door"], home: ["/home"], map: ["/map"] });

test("what every screen needs is in one file, what screens share in another", () => {
  expect(fileOf("/react")).toBe("base");
  expect(fileOf("/app")).toBe("base");
  expect(fileOf("/button")).toBe("home-map");
  expect(fileOf("/spot")).toBe("door-map");
});

test("what one first screen needs is with it", () => {
  expect(fileOf("/tile")).toBe("home");
  expect(fileOf("/board")).toBe("map");
});

test("entries and what is fetched late are left where the bundler puts them", () => {
  for (const module of ["/main", "/door", "/home", "/map", "/late", "/menu"])
    expect(fileOf(module)).toBeNull();
});
