import { describe, expect, test } from "vitest";
import { plainGrid } from "../../src/actions/editing/apply-changes.ts";
import { planTreeEdit } from "../../src/actions/editing/plan-tree-edit.ts";
import { draw, drawn, edited, thereAndBack } from "./edit-sheet.ts";

const byId = () =>
  draw(`
    | ID  | Parent | Op | Name      | Memo |
    | ANC |        | =  | Revenue   | m1   |
    | P   | ANC    | ×  | Price     | m2   |
    | C   | ANC    | ×  | Customers | m3   |
    | M   | C      | +  | Members   | m4   |
    | G   | C      | -  | Guests    | m5   |`);

const byName = () =>
  draw(`
    | Name    | Parent  | Op |
    | Revenue |         | =  |
    | Price   | Revenue | ×  |
    | Volume  | Revenue | ×  |`);

describe("adding", () => {
  test("puts a part below everything its parent has, with an id after the parent's and the operator of its neighbours", () => {
    expect(edited(byId(), { kind: "add", parent: "ANC", name: "Active rate" })).toEqual([
      ...drawn(byId().values),
      "ANC.1|ANC|×|Active rate",
    ]);
  });

  test("puts a sibling behind the one it was asked for, below that one's own parts", () => {
    const rows = edited(byId(), { kind: "add", parent: "ANC", after: "P", name: "Active rate" });
    expect(rows[3]).toBe("ANC.1|ANC|×|Active rate");
  });

  test("turns the wanted operator into the one its neighbours allow: what is subtracted is divided by", () => {
    const rows = edited(byId(), { kind: "add", parent: "ANC", name: "Discount", operator: "-" });
    expect(rows.at(-1)).toBe("ANC.1|ANC|÷|Discount");
  });

  test("gives the first part of a KPI the operator asked for, and else a plus", () => {
    expect(edited(byId(), { kind: "add", parent: "P", name: "List price", operator: "×" })[3]).toBe("P.1|P|×|List price");
    expect(edited(byId(), { kind: "add", parent: "P", name: "List price" })[3]).toBe("P.1|P|+|List price");
  });

  test("makes a tree of its own at the end of the table", () => {
    expect(edited(byId(), { kind: "add", parent: null, name: "NPS" }).at(-1)).toBe("KPI1||=|NPS");
  });

  test("uses no ids where the table has none", () => {
    expect(edited(byName(), { kind: "add", parent: "Revenue", name: "Active rate" }).at(-1)).toBe("Active rate|Revenue|×");
  });

  test("starts a table that has only its headers", () => {
    const sheet = draw("| ID | Parent | Op | Name |");
    expect(edited(sheet, { kind: "add", parent: null, name: "Revenue" })).toEqual(["ID|Parent|Op|Name", "KPI1||=|Revenue"]);
  });

  test("keeps a name that begins like a formula as it is typed", () => {
    expect(edited(byId(), { kind: "add", parent: "ANC", name: '=IMPORTXML("x")' }).at(-1)).toBe('ANC.1|ANC|×|=IMPORTXML("x")');
  });

  test("refuses no name, a name another KPI has, and a parent that is gone", () => {
    expect(edited(byId(), { kind: "add", parent: "ANC", name: "  " })).toBe("name-missing");
    expect(edited(byId(), { kind: "add", parent: "ANC", name: " Price" })).toBe("name-taken");
    expect(edited(byId(), { kind: "add", parent: "gone", name: "New" })).toBe("unknown-kpi");
  });
});

describe("renaming", () => {
  test("changes the name and nothing else where KPIs have ids", () => {
    const rows = drawn(byId().values);
    rows[2] = "P|ANC|×|Unit price|m2";
    expect(edited(byId(), { kind: "rename", kpi: "P", name: "Unit price" })).toEqual(rows);
  });

  test("keeps the old name as the id where that was all there was, in a column of its own", () => {
    expect(edited(byName(), { kind: "rename", kpi: "Revenue", name: "Sales" })).toEqual([
      "Name|Parent|Op|ID",
      "Sales||=|Revenue",
      "Price|Revenue|×",
      "Volume|Revenue|×",
    ]);
  });

  test("follows a KPI to the parents and formulas that call it by its name, and leaves the rest of the formula", () => {
    const sheet = draw(`
      | ID | Parent  | Op | Name    | Formula                    |
      | R  |         | =  | Revenue | [Price]*( 2 + [Volume] )   |
      | P  | Revenue | ×  | Price   |                            |
      | V  | Revenue | ×  | Volume  |                            |`);
    expect(edited(sheet, { kind: "rename", kpi: "V", name: "Units [kg]" })[1]).toBe("R||=|Revenue|[Price]*( 2 + [Units [kg]]] )");
    expect(edited(sheet, { kind: "rename", kpi: "R", name: "Sales" }).slice(2)).toEqual(["P|Sales|×|Price", "V|Sales|×|Volume"]);
  });

  test("tells by which texts rows of data know the KPI and would not any more: its name, in any width, and not its id", () => {
    const labels = ["Price", "Ｐｒｉｃｅ", "P", "Ｐ", "Customers", ""];
    const planning = planTreeEdit(byId(), { kind: "rename", kpi: "P", name: "Unit price" });
    expect(planning.ok && labels.filter((label) => planning.relabel?.isLabel(label))).toEqual(["Price", "Ｐｒｉｃｅ"]);
    expect(planTreeEdit(byName(), { kind: "rename", kpi: "Price", name: "Unit price" })).not.toHaveProperty("relabel");
  });

  test("does not write over a name that a formula of the sheet computes", () => {
    const sheet = draw(`
      | ID | Parent | Op | Name  |
      | R  |        | =  | ==B9  |`);
    expect(edited(sheet, { kind: "rename", kpi: "R", name: "Sales" })).toBe("formula-cell");
  });
});

describe("moving", () => {
  test("takes the rows of a branch along as one block, below all that the new parent has", () => {
    expect(edited(byId(), { kind: "move", kpi: "C", parent: "P" })).toEqual([
      "ID|Parent|Op|Name|Memo",
      "ANC||=|Revenue|m1",
      "P|ANC|×|Price|m2",
      "C|P|×|Customers|m3",
      "M|C|+|Members|m4",
      "G|C|-|Guests|m5",
    ]);
  });

  test("puts it right before a sibling", () => {
    expect(edited(byId(), { kind: "move", kpi: "G", parent: "C", before: "M" }).slice(4)).toEqual([
      "G|C|-|Guests|m5",
      "M|C|+|Members|m4",
    ]);
    expect(edited(byId(), { kind: "move", kpi: "C", parent: "ANC", before: "P" })).toEqual([
      "ID|Parent|Op|Name|Memo",
      "ANC||=|Revenue|m1",
      "C|ANC|×|Customers|m3",
      "M|C|+|Members|m4",
      "G|C|-|Guests|m5",
      "P|ANC|×|Price|m2",
    ]);
  });

  test("adapts the operator to the new neighbours: what was subtracted is divided by", () => {
    expect(edited(byId(), { kind: "move", kpi: "G", parent: "ANC" })).toContain("G|ANC|÷|Guests|m5");
  });

  test("makes a KPI a tree of its own", () => {
    expect(edited(byId(), { kind: "move", kpi: "M", parent: null }).at(-1)).toBe("M||=|Members|m4");
  });

  test("moves one row alone where the branch is scattered over the table", () => {
    const sheet = draw(`
      | ID | Parent | Op | Name |
      | a1 | A      | +  | a1   |
      | R  |        | =  | R    |
      | A  | R      | +  | A    |
      | B  | R      | +  | B    |`);
    expect(edited(sheet, { kind: "move", kpi: "A", parent: "B" }).slice(1)).toEqual([
      "a1|A|+|a1",
      "R||=|R",
      "B|R|+|B",
      "A|B|+|A",
    ]);
  });

  test("refuses to hang a KPI below itself", () => {
    expect(edited(byId(), { kind: "move", kpi: "C", parent: "G" })).toBe("under-itself");
    expect(edited(byId(), { kind: "move", kpi: "C", parent: "C" })).toBe("under-itself");
  });
});

describe("deleting", () => {
  test("deletes a KPI with all below it", () => {
    expect(edited(byId(), { kind: "delete", kpi: "C", parts: "delete" })).toEqual([
      "ID|Parent|Op|Name|Memo",
      "ANC||=|Revenue|m1",
      "P|ANC|×|Price|m2",
    ]);
  });

  test("moves the parts up instead, with operators that fit there", () => {
    expect(edited(byId(), { kind: "delete", kpi: "C", parts: "lift" }).slice(3)).toEqual([
      "M|ANC|×|Members|m4",
      "G|ANC|÷|Guests|m5",
    ]);
  });

  test("keeps the value of the parent: a − (b − c) becomes a − b + c", () => {
    const sheet = draw(`
      | ID | Parent | Op |
      | R  |        | =  |
      | a  | R      | +  |
      | X  | R      | -  |
      | b  | X      | +  |
      | c  | X      | -  |`);
    expect(edited(sheet, { kind: "delete", kpi: "X", parts: "lift" }).slice(3)).toEqual(["b|R|-", "c|R|+"]);
  });

  test("makes trees of the parts of a deleted root", () => {
    expect(edited(byId(), { kind: "delete", kpi: "ANC", parts: "lift" }).slice(1, 3)).toEqual([
      "P||=|Price|m2",
      "C||=|Customers|m3",
    ]);
  });

  test("refuses while a formula elsewhere needs the KPI", () => {
    const sheet = draw(`
      | ID | Parent | Op | Formula |
      | R  |        | =  |         |
      | a  | R      | +  |         |
      | K  |        | =  | a * 2   |`);
    expect(edited(sheet, { kind: "delete", kpi: "a", parts: "delete" })).toBe("used-in-formula");
    expect(edited(sheet, { kind: "delete", kpi: "R", parts: "delete" })).toBe("used-in-formula");
    expect(edited(sheet, { kind: "delete", kpi: "K", parts: "delete" })).toHaveLength(3);
  });
});

describe("operators", () => {
  test("changes one sign within its family, or to a causal link", () => {
    expect(edited(byId(), { kind: "operator", kpi: "P", operator: "÷" })[2]).toBe("P|ANC|÷|Price|m2");
    expect(edited(byId(), { kind: "operator", kpi: "P", operator: "~" })[2]).toBe("P|ANC|~|Price|m2");
  });

  test("refuses to add where the neighbours multiply, and any sign on a root", () => {
    expect(edited(byId(), { kind: "operator", kpi: "P", operator: "+" })).toBe("mixed-operators");
    expect(edited(byId(), { kind: "operator", kpi: "ANC", operator: "+" })).toBe("root-operator");
  });

  test("turns all parts at once", () => {
    expect(edited(byId(), { kind: "combine", kpi: "C", by: "product" }).slice(4)).toEqual([
      "M|C|×|Members|m4",
      "G|C|÷|Guests|m5",
    ]);
    expect(edited(byId(), { kind: "combine", kpi: "M", by: "product" })).toBe("no-parts");
  });
});

describe("single cells", () => {
  test("adds a missing column at the right end, past notes beside the table", () => {
    const sheet = draw(`
      | ID | Parent |  |      |
      | R  |        |  | note |`);
    expect(edited(sheet, { kind: "set", kpi: "R", field: "controllability", value: "５" })).toEqual([
      "ID|Parent|Controllability",
      "R||5|note",
    ]);
  });

  test("heads it in the language of the table", () => {
    const sheet = draw(`
      | 名称 | 親 |
      | 売上 |    |`);
    expect(edited(sheet, { kind: "set", kpi: "売上", field: "target", value: "1.2億円" })).toEqual([
      "名称|親|目標",
      "売上||120000000",
    ]);
  });

  test("empties a cell", () => {
    const sheet = draw(`
      | ID | Parent | Unit |
      | R  |        | 円   |`);
    expect(edited(sheet, { kind: "set", kpi: "R", field: "unit", value: " " })[1]).toBe("R");
  });

  test("refuses what is no target and no step of controllability", () => {
    expect(edited(byId(), { kind: "set", kpi: "P", field: "target", value: "soon" })).toBe("target-unreadable");
    for (const value of ["0", "6", "2.5", "high"]) {
      expect(edited(byId(), { kind: "set", kpi: "P", field: "controllability", value })).toBe("controllability-range");
    }
  });
});

describe("whatever the edit", () => {
  test("a table that one formula makes is not written into", () => {
    const sheet = draw(`
      | ID | Parent | Op | Name |
      | R  |        | =  | Sales |`);
    const spilled = { ...sheet, formulas: [['=KPI_TEMPLATE("T1")', "", "", ""]] };
    expect(edited(spilled, { kind: "rename", kpi: "R", name: "New" })).toBe("computed-table");
  });

  test("an edit that would break something else is refused in the words of that problem", () => {
    const sheet = draw(`
      | ID | Parent | Op | Formula |
      | R  |        | =  |         |
      | a  | R      | +  |         |
      | b  |        | =  | a + R   |`);
    expect(edited(sheet, { kind: "move", kpi: "b", parent: "R" })).toBe("cycle");
  });

  test("errors that were there before do not stand in the way", () => {
    const sheet = draw(`
      | ID | Parent | Op |
      | R  |        | =  |
      | a  | lost   | +  |`);
    expect(edited(sheet, { kind: "move", kpi: "a", parent: "R" })[2]).toBe("a|R|+");
  });

  test("taking it back restores formulas and dates as well", () => {
    const sheet = draw(`
      | ID | Parent | Op | Name | Target |
      | R  |        | =  | R    | ==B2   |
      | a  | R      | +  | a    | ==B3   |`);
    const dated = { ...sheet, values: sheet.values.map((row, at) => (at === 2 ? [...row, new Date(0)] : [...row, ""])) };
    const planning = planTreeEdit(dated, { kind: "delete", kpi: "R", parts: "delete" });
    expect(planning.ok && thereAndBack(dated, planning.changes)).toEqual(plainGrid(dated.values, dated.formulas));
  });
});
