import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { sideOf } from "../statistics/side-of.ts";
import { achievement, type Direction } from "./achievement.ts";
import { isMet } from "./is-met.ts";
import { relativeChange } from "./relative-change.ts";

/** How differences of a KPI are spoken of: amounts in their unit and per cent, rates and scores in points only. */
export type UnitKind = "amount" | "rate" | "points";

/** Which sentence tells the state of a KPI. */
export type ChangeRule = "missing" | "no-previous" | "unchanged" | "changed";

/** What a sentence about a target needs. */
export interface TargetFacts {
  readonly target: number;
  readonly achieved: boolean;
  /** Null where a percentage of the target says nothing. */
  readonly achievement: number | null;
  /** Actual − target; null only where it overflows. */
  readonly gap: number | null;
}

/** Everything a sentence about one KPI may mention; no words. */
export interface ChangeDescription {
  readonly rule: ChangeRule;
  readonly actual: number | null;
  readonly previous: number | null;
  /** Actual − previous, in the unit of the KPI (for a rate: as a fraction). */
  readonly difference: number | null;
  /** Relative change; null for rates and points, and where a percentage says nothing. */
  readonly rate: number | null;
  readonly movement: "up" | "down" | "flat" | null;
  /** Whether the movement is the wanted one; null when flat or unknown. */
  readonly improved: boolean | null;
  /** Null without a target or without an actual. */
  readonly target: TargetFacts | null;
}

/** The movement of a value from where it lies beside the one before; rounding does not move it. */
const MOVEMENTS = { above: "up", below: "down", on: "flat" } as const;

/** How the KPI is meant to move, for the judgement only. */
export interface Aim {
  readonly direction?: Direction;
  readonly baseline?: number | null;
}

/**
 * Chooses the sentence about a KPI and gathers what it says. The words are made elsewhere.
 *
 * @param actual - value of the month; null is missing
 * @param previous - value of the month before; null is missing
 * @param target - value wanted; null is none
 * @param unitKind - how differences are spoken of
 * @param aim - direction (default `up`) and, for `down`, the baseline of the achievement
 * @returns the rule and its facts
 * @example
 * describeChange(1201200, 1200000, 1742400, "amount").difference // => 1200
 * describeChange(1201200, 1200000, 1742400, "amount").rate // ≈ 0.001
 * describeChange(0.025, 0.03, null, "rate", { direction: "down" }).improved // => true
 * describeChange(5, null, null, "amount").rule // => "no-previous"
 */
export function describeChange(
  actual: number | null,
  previous: number | null,
  target: number | null,
  unitKind: UnitKind,
  aim: Aim = {},
): ChangeDescription {
  const direction = aim.direction ?? "up";
  const movement = actual === null || previous === null ? null : MOVEMENTS[sideOf(actual, previous)];
  return {
    rule: ruleOf(actual, movement),
    actual,
    previous,
    difference: differenceOf(actual, previous, movement),
    rate: unitKind === "amount" ? relativeChange(previous, movement === "flat" ? previous : actual) : null,
    movement,
    improved: movement === null || movement === "flat" ? null : movement === direction,
    target: describeTarget(actual, target, direction, aim.baseline ?? null),
  };
}

function differenceOf(actual: number | null, previous: number | null, movement: ChangeDescription["movement"]): number | null {
  if (actual === null || previous === null) return null;
  return movement === "flat" ? 0 : finiteOrNull(actual - previous);
}

function ruleOf(actual: number | null, movement: ChangeDescription["movement"]): ChangeRule {
  if (actual === null) return "missing";
  if (movement === null) return "no-previous";
  return movement === "flat" ? "unchanged" : "changed";
}

function describeTarget(
  actual: number | null,
  target: number | null,
  direction: Direction,
  baseline: number | null,
): TargetFacts | null {
  const achieved = isMet(actual, target, direction);
  if (actual === null || target === null || achieved === null) return null;
  return { target, achieved, achievement: achievement(actual, target, direction, baseline), gap: finiteOrNull(actual - target) };
}
