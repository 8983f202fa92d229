import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Tests run what would be pushed, so what would be pushed is built first. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL("../build.mjs", import.meta.url))], { stdio: "inherit" });
}
