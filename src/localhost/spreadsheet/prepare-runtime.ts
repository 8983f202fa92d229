/**
 * Imported before o-spreadsheet. Its 19.3 needs `Object.groupBy`, which Node 20 lacks, and it reports every evaluation to
 * `console.debug`, which would drown what the add-on and the tests have to say.
 */
function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey): object {
  const groups: Record<PropertyKey, Item[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key];
    if (group === undefined) groups[key] = [item];
    else group.push(item);
  }
  return groups;
}

if (!("groupBy" in Object)) {
  Object.defineProperty(Object, "groupBy", { value: groupBy, writable: true, configurable: true });
}
console.debug = () => undefined;
