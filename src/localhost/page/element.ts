/** Finds an element of `index.html`, which is certain to be there. */
export function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element “${id}”`);
  return found as Kind;
}
