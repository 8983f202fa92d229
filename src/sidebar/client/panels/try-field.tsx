import { readNumber } from "../../../engine/read-number.ts";
import type { TryLeaf } from "../../wire/try-wire.ts";
import { useWords } from "../words.ts";

interface TryFieldProps {
  readonly leaf: TryLeaf;
  /** Null while the present value is kept. */
  readonly typed: string | null;
  readonly isUnreadable: boolean;
  readonly onTyped: (typed: string | null) => void;
}

/** One leaf: a slider and a field that say the same; an empty field is the present value. */
export function TryField({ leaf, typed, isUnreadable, onTyped }: TryFieldProps) {
  const say = useWords();
  const { id, name, now, suffix, least, most, step } = leaf;
  const read = readNumber(typed ?? leaf.typed);
  return (
    <div class={typed === null ? "try-field" : "try-field changed"}>
      <label for={`try-${id}`}>
        {name} <span class="hint">{say("nowIs", { value: now === "" ? say("noValue") : now })}</span>
        {isUnreadable && <span class="wrong"> {say("notANumber")}</span>}
      </label>
      <span class="try-controls">
        {most > least ? (
          <input
            type="range"
            aria-label={name}
            aria-valuetext={typed ?? now}
            min={least}
            max={most}
            step={step}
            value={typeof read === "number" ? read * (suffix === "%" ? 100 : 1) : least}
            onInput={(event) => onTyped(`${Number(event.currentTarget.valueAsNumber.toPrecision(9))}${suffix}`)}
          />
        ) : (
          <span />
        )}
        <input
          id={`try-${id}`}
          type="text"
          placeholder={leaf.typed}
          value={typed ?? ""}
          aria-invalid={isUnreadable}
          onInput={(event) => onTyped(event.currentTarget.value === "" ? null : event.currentTarget.value)}
        />
      </span>
    </div>
  );
}
