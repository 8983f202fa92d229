import fc from "fast-check";

/**
 * Every law is tried on the same cases each time, so that one commit has one verdict. Other cases are for looking, not for
 * judging: `KIGI_SEED=7 npx vitest run --config tests/vitest.config.ts tests/laws`; what they find becomes a row of a table.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["KIGI_SEED"] ?? 1) });
