import { useContext, useState } from "preact/hooks";
import type { TreeEdit } from "../../../actions/editing/tree-edit.ts";
import { readNumber } from "../../../engine/read-number.ts";
import type { Language } from "../../../language/language.ts";
import type { SidebarNode, SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { ChoiceField } from "../controls/choice-field.tsx";
import { Form } from "../controls/form.tsx";
import { PanelFrame } from "../controls/panel-frame.tsx";
import { sayDifference, sayPercent } from "../panels/say-difference.ts";
import { LanguageContext, type Say, useWords, type WordName } from "../words.ts";
import { checkSplit, type SplitCheck } from "./check-split.ts";

interface SplitKpiProps {
  readonly state: SidebarState;
  readonly node: SidebarNode;
  readonly onEdit: (edit: TreeEdit) => unknown;
  readonly onClose: () => void;
}

interface Draft {
  readonly name: string;
  readonly value: string;
}

/** The ways in which people take a number apart. */
const PATTERNS = { perHead: "product", rate: "product", steps: "product", segments: "sum" } as const;
type Pattern = keyof typeof PATTERNS;

const MOST_PARTS = 8;

/** Takes a KPI apart: names and values of its parts, and at once whether they make the whole. */
export function SplitKpi({ state, node, onEdit, onClose }: SplitKpiProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [pattern, setPattern] = useState<Pattern>("perHead");
  const [parts, setParts] = useState<readonly Draft[]>([blank, blank]);
  const whole = state.data === null || state.period < 0 ? null : node.value;
  const values = parts.map(({ value }) => readNumber(value) ?? null);
  const by = PATTERNS[pattern];
  const check = whole && checkSplit(by, whole.number, values);
  const isWithoutValues = parts.every(({ value }) => value.trim() === "");
  const isReady =
    parts.every(({ name }) => name.trim() !== "") && (!check || isWithoutValues || check.fits || check.rest !== null);
  const change = (at: number, part: Draft): void => setParts(parts.map((each, place) => (place === at ? part : each)));
  const splitEdit = (): TreeEdit => {
    const filled = parts.map(({ name, value }, at) => ({
      name,
      value: isWithoutValues ? null : (values[at] ?? check?.rest ?? null),
      unit: unitOf(value, by === "sum" ? node.unit : ""),
    }));
    return { kind: "split", kpi: node.id, by, parts: filled, period: state.periods[state.period]?.label ?? "" };
  };
  return (
    <PanelFrame title={say("splitTitle", { name: node.name })} onClose={onClose} takesFocus>
      <Form onSend={() => isReady && onEdit(splitEdit())}>
        <PatternField pattern={pattern} onPattern={setPattern} />
        {whole && (
          <p class="hint">
            {say("splitPeriod", { period: state.periods[state.period]?.words ?? "" })}
            {state.periods.length > 1 && say("splitOthers", { name: node.name })}
          </p>
        )}
        {parts.map((part, at) => (
          <PartFields
            key={at}
            part={part}
            at={at}
            nameHint={say(`${pattern}${at === 0 ? 1 : 2}` satisfies WordName)}
            valueHint={check && values[at] === null && check.rest !== null ? String(check.rest) : ""}
            takesValue={whole !== null}
            onChange={(changed) => change(at, changed)}
          />
        ))}
        {whole && !isWithoutValues && check && (
          <p class={check.difference === null || check.fits ? "split-check" : "split-check wrong"} role="status">
            {sayCheck(say, check, whole.words, language)}
          </p>
        )}
        <p class="buttons">
          <button type="submit" class="primary" disabled={!isReady}>
            {say("split")}
          </button>
          {parts.length < MOST_PARTS && <Button onClick={() => setParts([...parts, blank])}>{say("onePartMore")}</Button>}
          <Button onClick={onClose}>{say("cancel")}</Button>
        </p>
      </Form>
    </PanelFrame>
  );
}

/** Who types 65% means a rate; what adds up is counted as the whole is. */
function unitOf(typed: string, otherwise: string): string {
  return /[%％]\s*$/.test(typed) ? "%" : otherwise;
}

const blank: Draft = { name: "", value: "" };

function sayCheck(say: Say, check: SplitCheck, whole: string, language: Language): string {
  const { difference, rate, fits, rest } = check;
  if (difference === null) return rest === null ? say("splitIncomplete") : say("splitRest", { whole, rest });
  if (fits) return say("splitFits", { whole });
  return say("splitOff", {
    whole,
    difference: sayDifference(difference, whole.endsWith("%"), language),
    rate: rate === null ? "" : sayPercent(rate),
  });
}

function PatternField({ pattern, onPattern }: { readonly pattern: Pattern; readonly onPattern: (pattern: Pattern) => void }) {
  const say = useWords();
  return (
    <ChoiceField
      label={say("splitBy")}
      data-first
      value={pattern}
      options={(Object.keys(PATTERNS) as Pattern[]).map((each) => [each, say(each)])}
      onChange={onPattern}
    />
  );
}

interface PartFieldsProps {
  readonly part: Draft;
  readonly at: number;
  readonly nameHint: string;
  readonly valueHint: string;
  readonly takesValue: boolean;
  readonly onChange: (part: Draft) => void;
}

function PartFields({ part, at, nameHint, valueHint, takesValue, onChange }: PartFieldsProps) {
  const say = useWords();
  const number = at + 1;
  return (
    <div class="part">
      <input
        type="text"
        aria-label={say("partName", { number })}
        placeholder={nameHint}
        value={part.name}
        onInput={(event) => onChange({ ...part, name: event.currentTarget.value })}
      />
      {takesValue && (
        <input
          type="text"
          inputMode="decimal"
          aria-label={say("partValue", { number })}
          placeholder={valueHint || say("value")}
          value={part.value}
          onInput={(event) => onChange({ ...part, value: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
