import type { KpiChoice } from "../why-wire.ts";
import { useWords } from "./words.ts";

interface RootFieldProps {
  readonly roots: readonly KpiChoice[];
  readonly root: string;
  readonly onRoot: (kpi: string) => void;
}

/** Which result is asked about; no question where there is only one. */
export function RootField({ roots, root, onRoot }: RootFieldProps) {
  const say = useWords();
  if (roots.length < 2) return null;
  return (
    <label class="field">
      <span>{say("result")}</span>
      <select value={root} onChange={(event) => onRoot(event.currentTarget.value)}>
        {roots.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
