import { readNumber, requireValue, splitGap } from "#engine";
import { formatDifference, formatNumber, say } from "#language";
import { editRefusals } from "../../language/words/edit-words.ts";
import { seekWords } from "../../language/words/seek-words.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import { resultRoots } from "../describe/result-roots.ts";
import { typedNumber } from "../describe/typed-number.ts";
import type { SeekAnswer, SeekRequest } from "../wire/try-wire.ts";

/** What one KPI, or all that can be moved, would have to be for a result to reach a goal. */
export function answerSeek(context: ReportContext, request: SeekRequest): SeekAnswer {
  const { model, language } = context;
  const { root } = resultRoots(context, request.root);
  const target = readNumber(request.target);
  if (typeof target !== "number") {
    return { values: [], sentence: say(editRefusals["target-unreadable"], language, { found: request.target }) };
  }
  const kpi = request.kpi === null ? undefined : model.tree.nodeById.get(request.kpi);
  return kpi === undefined ? spread(context, root, target) : seek(context, root, kpi, target);
}

function seek(context: ReportContext, root: number, kpi: number, target: number): SeekAnswer {
  const { model, period, language, gaps } = context;
  const required = requireValue(model, period, kpi, target);
  const { id, name, unit } = kpiLine(context, kpi);
  const result = kpiLine(context, root);
  const facts = {
    name,
    root: result.name,
    target: formatNumber(target, result.unit, language),
    now: formatNumber(gaps[kpi]?.actual ?? null, unit, language),
    value: required.possible ? formatNumber(required.value, unit, language) : "",
  };
  return required.possible
    ? { values: [{ kpi: id, typed: typedNumber(required.value, unit) }], sentence: say(seekWords.needed, language, facts) }
    : { values: [], sentence: say(seekWords[required.impossible], language, facts) };
}

function spread(context: ReportContext, root: number, target: number): SeekAnswer {
  const { model, period, language } = context;
  const { rows, rest, now } = splitGap(model, period, target, { root });
  const { name, unit } = kpiLine(context, root);
  const facts = { root: name, target: formatNumber(target, unit, language), count: rows.length };
  if (now === null) return { values: [], sentence: say(seekWords["root-missing"], language, facts) };
  const open =
    rest === null || rest === 0 ? "" : say(seekWords.splitRest, language, { rest: formatDifference(rest, unit, language) });
  return {
    values: rows.map(({ node, proposed }) => {
      const { id, unit: ownUnit } = kpiLine(context, node);
      return { kpi: id, typed: typedNumber(proposed, ownUnit) };
    }),
    sentence: [say(seekWords.split, language, facts), open].join(language === "en" ? " " : "").trim(),
  };
}
