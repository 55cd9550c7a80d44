import { cleanup } from "@testing-library/react";
import { afterEach, beforeAll } from "vitest";
import { loadFloating } from "./ui/load-floating.ts";

afterEach(cleanup);

// What is fetched late is there from the start: a busy machine may take longer than a test waits.
beforeAll(loadFloating);
