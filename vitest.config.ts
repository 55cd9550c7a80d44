import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Busy machines are slow, not broken.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["{shared,server,scripts,bench}/**/*.test.{ts,mjs}"],
        },
      },
      {
        extends: true,
        plugins: [react()],
        resolve: { dedupe: ["react", "react-dom", "yjs"] },
        test: {
          name: "client",
          environment: "happy-dom",
          include: ["client/**/*.test.{ts,tsx}"],
          setupFiles: ["client/vitest-setup.ts"],
        },
      },
    ],
  },
});
