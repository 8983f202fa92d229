import { ratio } from "../statistics/ratio.ts";

/** The three levers of trouble handling, each a share 0 … 1. */
export interface ChurnLevers {
  /** Customers who had trouble. */
  readonly trouble: number;
  /** Of these, who consulted. */
  readonly consulted: number;
  /** Of these, who were satisfied with the response. */
  readonly satisfied: number;
}

/** Churn rates of the four ways a customer can have gone, each 0 … 1. */
export interface ChurnRates {
  readonly noTrouble: number;
  readonly notConsulted: number;
  readonly satisfied: number;
  readonly dissatisfied: number;
}

/** Overall churn, seen through trouble handling. */
export interface ChurnTree {
  readonly churn: number;
  /** Share of the customers in each of the four ways. */
  readonly shares: ChurnRates;
  /** What would vanish if nobody had trouble. */
  readonly fromTrouble: number;
  /** Satisfaction above which more consultation lowers churn; null when satisfaction changes nothing. */
  readonly breakEvenSatisfaction: number | null;
}

/**
 * Overall churn from the shares of trouble, consultation and satisfaction.
 *
 * The result is linear in each lever, so that a scenario splits exactly among the levers.
 *
 * @param levers - the three shares
 * @param rates - churn of the four outcomes
 * @returns churn, the four shares, the part that trouble causes, and the break-even of consultation
 * @example
 * churnTree({ trouble: 0.3, consulted: 0.4, satisfied: 0.6 }, { noTrouble: 0.02, notConsulted: 0.12, satisfied: 0.03, dissatisfied: 0.2 }).churn // ≈ 0.04736
 * @see J. Goodman, Strategic Customer Service, for the decision tree; no published percentage is used
 */
export function churnTree({ trouble, consulted, satisfied }: ChurnLevers, rates: ChurnRates): ChurnTree {
  const shares = {
    noTrouble: 1 - trouble,
    notConsulted: trouble * (1 - consulted),
    satisfied: trouble * consulted * satisfied,
    dissatisfied: trouble * consulted * (1 - satisfied),
  };
  const churn =
    shares.noTrouble * rates.noTrouble +
    shares.notConsulted * rates.notConsulted +
    shares.satisfied * rates.satisfied +
    shares.dissatisfied * rates.dissatisfied;
  return {
    churn,
    shares,
    fromTrouble: churn - rates.noTrouble,
    breakEvenSatisfaction: ratio(rates.dissatisfied - rates.notConsulted, rates.dissatisfied - rates.satisfied),
  };
}
