import type { Sheets } from "./report-session.ts";

/** A tree of so many KPIs: a total, groups of ten that add up to it, and their parts; with two months of numbers and targets. */
export function sumTree(size: number): Sheets {
  const tree: (string | number)[][] = [
    ["ID", "Parent", "Op", "Name", "Unit", "Area", "Controllability", "Target"],
    ["TOTAL", "", "=", "Revenue", "JPY/month", "", "", ""],
  ];
  const data: (string | number)[][] = [["KPI", "2026-09", "2026-10"]];
  const groups = Math.max(1, Math.floor((size - 1) / 11));
  for (let group = 1; tree.length <= size && group <= groups; group++) {
    tree.push([`G${group}`, "TOTAL", "+", `Group ${group}`, "JPY/month", "", "", ""]);
    for (let part = 1; part <= 10 && tree.length <= size; part++) {
      const id = `G${group}.${part}`;
      tree.push([
        id,
        `G${group}`,
        "+",
        `Part ${group}.${part}`,
        "JPY/month",
        part % 2 ? "Sales" : "CS",
        (part % 5) + 1,
        1000 + part * 10,
      ]);
      data.push([id, 900 + part, 900 + part + ((group * part) % 7)]);
    }
  }
  return [
    ["Tree", tree],
    ["Data", data],
  ];
}
