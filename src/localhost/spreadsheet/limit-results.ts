import { LONGEST_TEXT, MOST_CELLS } from "../file-limits.ts";
import { registries } from "./engine.ts";

type Registry = (typeof registries)["functionRegistry"];
type Compute = Registry["mapping"][string];
type Description = ReturnType<Registry["get"]>;
type Argument = Parameters<Compute>[number];

/** Functions whose result is as large as numbers among their arguments say, and where those numbers stand. */
const sizeArguments: ReadonlyMap<string, readonly number[]> = new Map([
  ["SEQUENCE", [0, 1]],
  ["RANDARRAY", [0, 1]],
  ["MUNIT", [0, 0]],
  ["EXPAND", [1, 2]],
  ["OFFSET", [3, 4]],
  ["WRAPROWS", [1]],
  ["WRAPCOLS", [1]],
]);

/** Functions that take whole ranges and may come to something as wide as the widest and as high as the highest of them. */
const spreading: ReadonlySet<string> = new Set("IF IFS IFERROR IFNA HSTACK VSTACK MMULT CHOOSEROWS CHOOSECOLS".split(" "));

/** As Google Sheets answers a formula that asks for more cells than it computes. */
const tooLarge = { value: "#ERROR!", message: "Result too large" };

let isInstalled = false;

/**
 * Makes sure that no function begins an array of more cells than a file can have: `=SEQUENCE(1000000,1000)` would keep the
 * page busy until its memory is used up. Nor does one come to a text that is too long for a cell.
 */
export function limitResults(): void {
  if (isInstalled) return;
  isInstalled = true;
  const registry = registries.functionRegistry;
  for (const [name, compute] of Object.entries(registry.mapping)) {
    registry.mapping[name] = limited(registry.get(name), compute);
  }
}

function limited(description: Description, compute: Compute): Compute {
  const sizes = sizeArguments.get(description.name) ?? [];
  return function (...args) {
    const asked = sizes.reduce((product, index) => product * largestNumber(args[index]), 1);
    if (asked > MOST_CELLS || spread(description, args) > MOST_CELLS) return { ...tooLarge };
    const result = compute.apply(this, args);
    return isTooLong(result) ? tooLong(description.name) : result;
  };
}

/** Else a few cells that each double the one above would fill the memory. */
function isTooLong(result: ReturnType<Compute>): boolean {
  return !Array.isArray(result) && typeof result.value === "string" && result.value.length > LONGEST_TEXT;
}

function tooLong(name: string): { readonly value: string; readonly message: string } {
  return { value: "#VALUE!", message: `Text result of ${name} is longer than the limit of ${LONGEST_TEXT} characters.` };
}

/** The number an argument means, the largest if there are several; 1 if there is none. */
function largestNumber(argument: Argument): number {
  const cells = Array.isArray(argument) ? argument.flat() : [argument];
  return cells.reduce((largest, cell) => Math.max(largest, Number(cell?.value) || 1), 1);
}

/** How many cells a function comes to that is computed for every cell of the ranges it is given. */
function spread(description: Description, args: readonly Argument[]): number {
  let [columns, rows] = [1, 1];
  for (const [index, argument] of args.entries()) {
    if (!Array.isArray(argument) || !isSpread(description, index)) continue;
    columns = Math.max(columns, argument.length);
    rows = Math.max(rows, argument[0]?.length ?? 0);
  }
  return columns * rows;
}

/** Whether an argument that is a range makes the function an array; those that take ranges as ranges do not. */
function isSpread({ name, args, nbrArgRepeating }: Description, index: number): boolean {
  if (spreading.has(name)) return true;
  const firstRepeating = args.findIndex(({ repeating }) => repeating === true);
  const isRepeated = firstRepeating >= 0 && index >= firstRepeating;
  const declared = isRepeated ? firstRepeating + ((index - firstRepeating) % nbrArgRepeating) : index;
  return args[declared]?.acceptMatrix !== true;
}
