import type { Sheets } from "./report-session.ts";

/** A tree of so many KPIs: a total, groups of ten that add up to it, and their parts; with months of numbers up to 2026-10, and targets. */
export function sumTree(size: number, months = 2): Sheets {
  const tree: (string | number)[][] = [
    ["ID", "Parent", "Op", "Name", "Unit", "Area", "Controllability", "Target"],
    ["TOTAL", "", "=", "Revenue", "JPY/month", "", "", ""],
  ];
  const data: (string | number)[][] = [["KPI", ...labels(months)]];
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
      const earlier = Array.from({ length: months - 1 }, (_, at) => 900 + part - (months - 2 - at) * (part % 3));
      data.push([id, ...earlier, 900 + part + ((group * part) % 7)]);
    }
  }
  return [
    ["Tree", tree],
    ["Data", data],
  ];
}

/** So many months up to 2026-10. */
function labels(months: number): string[] {
  return Array.from({ length: months }, (_, at) => {
    const month = 2026 * 12 + 9 - (months - 1 - at);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
