import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeAll } from "vitest";
import { loadFloating } from "./ui/load-floating.ts";

afterEach(cleanup);

// Parts of the page are fetched late; a busy machine takes its time. Nothing waits this long that comes.
configure({ asyncUtilTimeout: 15_000 });

// What is fetched late is there from the start: a busy machine may take longer than a test waits.
beforeAll(loadFloating);
