/** What a KPI did to its result: to the right what raised it, to the left, hatched, what lowered it. */
export function ContributionBar({ pull }: { readonly pull: number }) {
  const half = Math.abs(pull) * 50;
  const place = { left: `${pull < 0 ? 50 - half : 50}%`, width: `${half}%` };
  return <span class="pull">{pull !== 0 && <span class={pull < 0 ? "bar down" : "bar"} style={place} />}</span>;
}
