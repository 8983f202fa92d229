import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Two projects: `unit` needs Node alone; `browser` drives a real Chromium, one for each file. */
export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free for people; here nobody waits at the keyboard.
    maxWorkers: "100%",
    // A page on a busy machine answers late; what matters is that it does.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/bench/**"],
          setupFiles: ["tests/laws/seed.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
