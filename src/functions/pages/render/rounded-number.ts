const DECIMALS_OF_AMOUNTS = 2;
const DECIMALS_OF_RATES = 4;

/** A number as a reader compares it: thousands apart, two decimals, or four below 100, without zeros at the end. */
export function roundedNumber(value: number): string {
  const decimals = Math.abs(value) < 100 ? DECIMALS_OF_RATES : DECIMALS_OF_AMOUNTS;
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const significant = fraction.replace(/0+$/, "");
  const sign = value < 0 ? "-" : "";
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (significant === "" ? "" : `.${significant}`);
}
