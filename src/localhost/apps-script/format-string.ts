const TOKEN = /%(0?\d+)?(?:\.(\d+))?([sdf%])/g;

/** Fills `%s`, `%d`, `%f`, `%.2f`, `%05d` and `%%` from the values, as `Utilities.formatString` does. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  const filled = template.replace(TOKEN, (whole, width: string, decimals: string, kind: string) => {
    if (kind === "%") return "%";
    if (next >= values.length) return whole;
    return padded(written(kind, values[next++], decimals), width ?? "");
  });
  const rest = values.slice(next).map(String);
  return [filled, ...rest].join(" ");
}

/** What Google would take for a token and `formatString` leaves as it is, or null. */
export function unknownToken(template: string): string | null {
  const [unknown = null] = /%[-+#,(\d.]*[a-z]/i.exec(template.replace(TOKEN, "")) ?? [];
  return unknown;
}

function written(kind: string, value: unknown, decimals: string | undefined): string {
  if (kind === "d") return String(Math.trunc(Number(value)));
  if (kind === "f") return Number(value).toFixed(decimals === undefined ? 6 : Number(decimals));
  return String(value);
}

function padded(text: string, width: string): string {
  return text.padStart(Number(width), width.startsWith("0") ? "0" : " ");
}
