import type { Operator } from "#engine";
import { parseFormula } from "../../engine/formula/parse-formula.ts";
import type { Formula } from "../../engine/formula/syntax.ts";
import { labelOf, type SheetCells } from "./cell-surroundings.ts";
import { type FormulaPart, formulaParts, unguarded } from "./formula-parts.ts";
import { bracketReferences, type CellPlace, placeName, placeOf } from "./formula-references.ts";

/** A KPI that was found in a cell, or inside the formula of one. */
export interface FoundKpi {
  readonly name: string;
  /** Index in the list; -1 for a root. Parents come before their parts. */
  readonly parent: number;
  readonly operator: Operator;
  /** Null for a part of a formula that has no cell of its own. */
  readonly place: CellPlace | null;
  /** Of a number written into a formula. */
  readonly constant: number | null;
  /** False where a formula is more than sums and products, and its value is taken as it stands. */
  readonly isUnderstood: boolean;
}

/** More than these are no tree that somebody keeps in formulas. */
const MOST_FOUND = 500;

/** The cells of a sheet by its name; null for a sheet that does not exist. */
export type SheetFinder = (name: string) => SheetCells | null;

/** What is still to be looked at. */
interface Pending {
  readonly of: Formula;
  readonly operator: Operator;
  readonly parent: number;
}

/**
 * Reads a tree of KPIs from formulas that are there already, from the given cells down, across sheets.
 *
 * A cell used a second time, and one that leads back to itself, becomes a KPI without parts: a tree has each branch once.
 *
 * @param roots - Cells with the results.
 */
export function readFormulaTree(roots: readonly CellPlace[], sheetOf: SheetFinder): readonly FoundKpi[] {
  const found: FoundKpi[] = [];
  const seen = new Set<string>();
  const pending: Pending[] = roots.map((place): Pending => ({ of: referenceTo(place), operator: "=", parent: -1 })).reverse();
  for (let next = pending.pop(); next && found.length < MOST_FOUND; next = pending.pop()) {
    const { of, operator, parent } = next;
    const place = of.kind === "reference" ? placeOf(of.name) : null;
    const { parts, isUnderstood } = place === null ? insideFormula(of) : insideCell(place, seen, sheetOf);
    found.push({ name: "", parent, operator, place, constant: of.kind === "number" ? of.value : null, isUnderstood });
    const here = found.length - 1;
    pending.push(...parts.map((part) => ({ ...part, parent: here })).reverse());
  }
  return withNames(found, sheetOf);
}

interface Inside {
  readonly parts: readonly FormulaPart[];
  readonly isUnderstood: boolean;
}

function insideFormula(formula: Formula): Inside {
  const parts = formulaParts(formula);
  return { parts: parts ?? [], isUnderstood: parts !== null || formula.kind === "number" };
}

function insideCell(place: CellPlace, seen: Set<string>, sheetOf: SheetFinder): Inside {
  const name = placeName(place);
  const formula = seen.has(name) ? null : formulaIn(place, sheetOf);
  seen.add(name);
  if (formula === null) return { parts: [], isUnderstood: true };
  return formula === "unreadable" ? { parts: [], isUnderstood: false } : insideFormula(formula);
}

function referenceTo(place: CellPlace): Formula {
  return { kind: "reference", name: placeName(place) };
}

/** The formula that a cell computes by, a cell that only repeats another one looked through; null for a plain value. */
function formulaIn(place: CellPlace, sheetOf: SheetFinder): Formula | "unreadable" | null {
  const passed = new Set<string>();
  let at: CellPlace | null = place;
  while (at && !passed.has(placeName(at))) {
    passed.add(placeName(at));
    const text: string = sheetOf(at.sheet)?.formulas[at.row]?.[at.column] ?? "";
    if (text === "") return null;
    const bracketed = bracketReferences(text, at.sheet);
    const reading = bracketed === null ? null : parseFormula(bracketed);
    if (!reading?.ok) return "unreadable";
    const formula = unguarded(reading.formula);
    if (formula.kind !== "reference") return formula;
    at = placeOf(formula.name);
  }
  return "unreadable";
}

/** Labels stand left of the cells or above them: on the side where they tell more cells apart. */
function withNames(found: readonly FoundKpi[], sheetOf: SheetFinder): readonly FoundKpi[] {
  const labels = (side: "left" | "above") =>
    found.map(({ place }) => {
      const cells = place && sheetOf(place.sheet);
      return cells ? labelOf(cells, place.row, place.column, side) : "";
    });
  const [left, above] = [labels("left"), labels("above")];
  const [best, other] = distinct(left) >= distinct(above) ? [left, above] : [above, left];
  const names = found.map(({ place, constant }, at) => {
    if (constant !== null) return String(constant);
    return best[at] || other[at] || (place ? placeName(place) : "");
  });
  nameInnerParts(found, names);
  const used = new Set<string>();
  return found.map((kpi, at) => ({ ...kpi, name: unique(names[at] ?? "", used) }));
}

function distinct(labels: readonly string[]): number {
  return new Set(labels.filter((label) => label !== "")).size;
}

/** A sum inside a product has no label; it is called by what it is made of. From the last one up, since parts come later. */
function nameInnerParts(found: readonly FoundKpi[], names: string[]): void {
  for (let at = found.length - 1; at >= 0; at--) {
    if (names[at] !== "") continue;
    const parts = found.flatMap(({ parent, operator }, part) => (parent === at ? [{ operator, name: names[part] ?? "" }] : []));
    const text = parts.map(({ operator, name }, part) => (part === 0 && operator !== "-" ? name : operator + name)).join("");
    names[at] = text.slice(0, 80) || "?";
  }
}

function unique(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name} (${number})`;
  used.add(free);
  return free;
}
