import type { SettingName } from "../../language/words/settings-words.ts";
import type { SheetChange } from "./sheet-change.ts";

/** What can be changed about the settings; one row of their sheet. */
export type SettingEdit =
  /** The value as someone would type it; "" for the default. */
  | { readonly kind: "set"; readonly setting: SettingName; readonly value: string }
  /** Silences a check; `kpi` is "" for the check wherever it comes up. */
  | { readonly kind: "mute"; readonly code: string; readonly kpi: string; readonly reason: string }
  | { readonly kind: "unmute"; readonly code: string; readonly kpi: string }
  /** Takes an edit back. */
  | { readonly kind: "replay"; readonly changes: readonly SheetChange[] };
