import type { Words } from "./say.ts";

/** What stands in the cells of answers: verdicts, severities, notes. Symbols of the contract are the same in both languages. */
export const severityWords = {
  error: { en: "error", ja: "エラー" },
  warning: { en: "warning", ja: "警告" },
  note: { en: "note", ja: "お知らせ" },
} as const satisfies Readonly<Record<string, Words>>;
