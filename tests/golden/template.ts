import { readFileSync } from "node:fs";
import { buildTree } from "../../src/engine/tree/build-tree.ts";
import type { Operator, Timing } from "../../src/engine/tree/definition.ts";
import { buildModel, type Model } from "../../src/engine/tree/model.ts";
import { rows } from "../engine/tree/grow.ts";

/** One row of a template with its sample values, as stored in `vectors/templates.json`. */
interface StoredNode {
  readonly id: string;
  readonly parent: string;
  readonly op: string;
  readonly ja: string;
  readonly unit: string;
  readonly timing: string;
  readonly ctrl: number | null;
  readonly prev: number | null;
  readonly cur: number | null;
  readonly target: number | null;
  readonly kind: string | null;
}

/** A ready-made tree with its sample values and what must come out. */
export interface Template {
  readonly root: string;
  readonly nodes: readonly StoredNode[];
  readonly rollup: { readonly prev: number; readonly cur: number; readonly target: number };
  readonly contribution_prev_to_cur?: Readonly<Record<string, number>>;
  readonly headroom?: Readonly<Record<string, number>>;
  readonly focus_valid?: boolean;
  readonly focus?: readonly { readonly id: string; readonly impact: number; readonly ctrl: number; readonly score: number }[];
}

const TIMINGS: Readonly<Record<string, Timing>> = { 先行: "leading", 一致: "coincident", 遅行: "lagging" };

/** T1 … T7, by id. */
const templates = JSON.parse(readFileSync(new URL("./vectors/templates.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Template>
>;

export function template(id: string): Template {
  const found = templates[id];
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
}

/** The template as a model: period 0 is 2026-09 and period 1 is 2026-10; the targets are those of the second. */
export function templateModel({ nodes }: Template): Model {
  const definitions = rows(
    nodes.map(({ id, parent, op, ja, unit, timing, ctrl, kind, target }) => ({
      id,
      parent,
      operator: op as Operator,
      name: ja,
      unit,
      timing: TIMINGS[timing] ?? null,
      kind: unit === "%" ? "ratio" : "flow",
      controllability: ctrl ?? 3,
      direction: kind?.endsWith("↓") ? "down" : "up",
      target,
      isShare: ja.includes("構成比"),
    })),
  );
  const { tree, problems } = buildTree(definitions);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const periods = [
    { label: "2026-09", month: 24_320 },
    { label: "2026-10", month: 24_321 },
  ];
  const actuals = Float64Array.from(nodes.flatMap(({ prev, cur }) => [prev ?? Number.NaN, cur ?? Number.NaN]));
  return buildModel(tree, { periods, actuals, targets: actuals.map(() => Number.NaN) });
}
