import type { Language } from "../language.ts";
import { unitStyle } from "./unit-style.ts";

/** What money is per, where it is an amount of a time and no price. */
const OF_TIME = /^(?:[月年]|month|year|mo|yr)$/i;

/**
 * The unit of amounts of money that are written in ten thousands (Japanese) or thousands (English); prices stay as they are.
 *
 * @param unit - As its author typed it.
 *
 * @example
 * inScale("円/月", "ja") // => "円[万]/月"
 * inScale("JPY/month", "en") // => "JPY[k]/month"
 * inScale("円/社", "ja") // => "円/社"
 */
export function inScale(unit: string, language: Language): string {
  const [counted = "", ...per] = unit.split(/[/／]/);
  if (unitStyle(counted).currency === "" || per.some((part) => !OF_TIME.test(part.trim()))) return unit;
  return [`${counted}[${language === "ja" ? "万" : "k"}]`, ...per].join("/");
}

/**
 * A unit as it stands beside a name.
 *
 * @example
 * sayUnit("円[万]/月") // => "万円/月"
 * sayUnit("JPY[k]/month") // => "JPY thousand/month"
 */
export function sayUnit(unit: string): string {
  return unit.replace(/^(.*)\[万\]/, "万$1").replace("[k]", " thousand");
}
