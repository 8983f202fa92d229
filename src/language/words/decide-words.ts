import type { PlanRefusal } from "../../actions/editing/plan-edit.ts";
import type { Words } from "../say.ts";
import { actionWords } from "./menu-words.ts";

/** What the sidebar says after a decision was written, or was not. */
export const decideSentences = {
  decided: { en: "Decided on “{name}”", ja: "「{name}」に決めました" },
  takenBack: { en: "“{name}” is no longer decided on", ja: "「{name}」の決定を取り消しました" },
  replayed: { en: "Taken back", ja: "元に戻しました" },
  conflict: {
    en: "The focus plan was changed in the meantime, so nothing was written. This is how it looks now",
    ja: "その間にフォーカス計画が変更されたため、何も書き込んでいません。今の内容を表示しています",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a decision was not written. */
export const decideRefusals: Readonly<Record<PlanRefusal | "busy" | "headerMissing", Words>> = {
  unreadable: { en: "{field}: “{found}” cannot be read", ja: "{field}の「{found}」を読み取れません" },
  order: { en: "The work is due before it starts", ja: "期限が開始日より前です" },
  formula: {
    en: "Cell {cell} of the plan holds a formula of yours, which is left alone. Change it in the sheet",
    ja: "計画のセル {cell} には数式が入っているため、書き換えません。シートで変更してください",
  },
  gone: { en: "This decision is no longer in the plan", ja: "この決定は計画から削除されています" },
  busy: actionWords.busy,
  headerMissing: {
    en: "The sheet “{sheet}” is not a focus plan. Rename it, and the plan gets a sheet of its own",
    ja: "シート「{sheet}」はフォーカス計画ではありません。名前を変えると、計画のシートを作れます",
  },
};
