/**
 * A colour as Google gives it back: `#rrggbb` in small letters; "" for none.
 * Google knows the colour names of CSS too and passes over what is none; the local host would rather say so.
 */
export function hexColor(color: string | null | undefined): string {
  if (color === null || color === undefined || color === "") return "";
  const hex = String(color).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  if (/^#[0-9a-f]{3}$/.test(hex)) return hex.replace(/[0-9a-f]/g, "$&$&");
  throw new Error(`The color ${color} is not implemented by the local host; write it as #rrggbb`);
}
