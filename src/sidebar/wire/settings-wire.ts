import type { SettingEdit } from "../../actions/editing/setting-edit.ts";
import type { SettingName } from "../../language/words/settings-words.ts";

/** One setting as a form asks for it, worded for the person. */
export interface SettingField {
  readonly name: SettingName;
  readonly label: string;
  /** One of the options, or what is typed; "" where nothing is settled. */
  readonly value: string;
  /** None for a number that is typed. */
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** What counts while nothing is settled. */
  readonly standard: string;
}

/** A check that a team has silenced, and what it would say now. */
export interface SidebarMute {
  readonly code: string;
  /** Id of the KPI, or what else it is about; "" for the check wherever it comes up. */
  readonly kpi: string;
  readonly reason: string;
  readonly messages: readonly string[];
}

/** A setting or a mute is to be written. */
export interface SettingRequest {
  readonly period: string | null;
  readonly edit: SettingEdit;
  /** The revision of the settings that the person saw. */
  readonly revision: string;
}
