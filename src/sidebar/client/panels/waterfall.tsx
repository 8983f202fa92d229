import type { WhyPart } from "../../wire/why-wire.ts";
import type { Quantity } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { type Say, useWords } from "../words.ts";

interface WaterfallProps {
  readonly label: string;
  /** What the level begins with: its value before, or nothing. */
  readonly start: { readonly label: string; readonly quantity: Quantity | null };
  readonly end: { readonly label: string; readonly quantity: Quantity | null };
  readonly parts: readonly WhyPart[];
  /** Ids of the parts that have parts of their own. */
  readonly openable: ReadonlySet<string>;
  readonly onOpen: (kpi: string) => void;
}

/**
 * A waterfall that reads from top to bottom, because names are long and a sidebar is narrow. The scale shows where the parts
 * are, not zero: so both ends are marks and not bars, whose length would say nothing true.
 */
export function Waterfall({ label, start, end, parts, openable, onOpen }: WaterfallProps) {
  const say = useWords();
  const steps = stepsOf(start.quantity?.number ?? 0, parts);
  const place = scale(steps.flatMap(({ from, to }) => [from, to]));
  const sizeOf = (part?: WhyPart): number => Math.abs(part?.contribution.number ?? 0);
  const largest = parts.reduce<WhyPart | undefined>((most, part) => (sizeOf(part) > sizeOf(most) ? part : most), undefined);
  return (
    <ol class="waterfall" aria-label={label}>
      <Total {...start} at={place(start.quantity?.number ?? 0)} />
      {steps.map(({ part, from, to }) => {
        const isLargest = part === largest;
        return (
          <li key={part.id} class={isLargest ? "step largest" : "step"}>
            <span class="line">
              <PartName part={part} isOpenable={openable.has(part.id)} onOpen={onOpen} say={say} />
              <span class="value">{withArrow(part.contribution)}</span>
            </span>
            <Bar from={place(from)} to={place(to)} />
            <span class="line small">
              <span>{part.change}</span>
              <span>
                {[part.share && say("shareOfAll", { share: part.share }), isLargest && say("largest")]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        );
      })}
      <Total {...end} at={place(steps[steps.length - 1]?.to ?? start.quantity?.number ?? 0)} />
    </ol>
  );
}

interface PartNameProps {
  readonly part: WhyPart;
  readonly isOpenable: boolean;
  readonly onOpen: (kpi: string) => void;
  readonly say: Say;
}

function PartName({ part: { id, name }, isOpenable, onOpen, say }: PartNameProps) {
  if (!isOpenable) return <span class="name">{name}</span>;
  return (
    <Button class="link name" title={say("openParts", { name })} onClick={() => onOpen(id)}>
      {name} ›
    </Button>
  );
}

function Total({ label, quantity, at }: WaterfallProps["start"] & { readonly at: number }) {
  if (!quantity) return null;
  return (
    <li>
      <span class="line">
        <span class="name">{label}</span>
        <span class="value">{quantity.words}</span>
      </span>
      <span class="track" aria-hidden="true">
        <span class="level" style={{ left: `${at}%` }} />
      </span>
    </li>
  );
}

function Bar({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <span class="track" aria-hidden="true">
      <span class={to < from ? "bar down" : "bar"} style={{ left: `${Math.min(from, to)}%`, width: `${Math.abs(to - from)}%` }} />
    </span>
  );
}

/** Up and down by arrow and sign, never by colour alone. */
function withArrow({ number, words }: Quantity): string {
  return number === 0 ? words : `${number > 0 ? "↑" : "↓"} ${words}`;
}

/** Every part begins where the one before it has ended. */
function stepsOf(start: number, parts: readonly WhyPart[]) {
  let level = start;
  return parts.map((part) => {
    const from = level;
    level += part.contribution.number;
    return { part, from, to: level };
  });
}

/** Per cent of the width; all in the middle where nothing has moved. */
function scale(levels: readonly number[]): (level: number) => number {
  const least = Math.min(...levels);
  const width = Math.max(...levels) - least;
  return (level) => (width > 0 ? ((level - least) / width) * 100 : 50);
}
