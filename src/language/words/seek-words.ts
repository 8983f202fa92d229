import type { Words } from "../say.ts";

/** What a goal would need. */
export const seekWords = {
  needed: {
    en: "For {root} to be {target}, {name} has to be {value} (now {now}), all else equal.",
    ja: "{root}を{target}にするには、ほかが同じなら{name}が{value}必要です(現在 {now})。",
  },
  "out-of-reach": {
    en: "{name} alone does not bring {root} to {target}. Spread the gap over several KPIs.",
    ja: "{name}だけでは{root}は{target}になりません。複数の指標に割り振ってください。",
  },
  "no-effect": { en: "{root} does not move with {name}.", ja: "{name}を変えても{root}は動きません。" },
  "root-missing": { en: "{root} has no value in this period.", ja: "{root}のこの期間の値がありません。" },
  split: { en: "KPIs that share the way to {target}: {count}.", ja: "{target}までの差を{count}個の指標に割り振りました。" },
  splitRest: { en: "They leave {rest} open.", ja: "残り {rest}は届きません。" },
} as const satisfies Readonly<Record<string, Words>>;
