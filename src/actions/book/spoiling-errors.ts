import type { Problem } from "#engine";

/**
 * The errors that make numbers of a month wrong, so that it should not be kept as it is.
 *
 * Left out are errors of another period, errors about habits (`P-02`) and plans, and those by which a number is absent rather
 * than wrong: one that is not there yet (`P-11`) or cannot be divided (`P-36`). A blank is kept as a blank, and can be seen.
 *
 * @param label - Of the period.
 */
export function spoilingErrors(problems: readonly Problem[], label: string): Problem[] {
  return problems.filter(({ code, variant, severity, place, facts: { period = label } }) => {
    const isAbsence = code === "P-11" || (code === "P-36" && (variant === "zero" || variant === "formula"));
    const isOfNumbers = code !== "P-02" && place?.table !== "plan";
    return severity === "error" && isOfNumbers && !isAbsence && period === label;
  });
}
