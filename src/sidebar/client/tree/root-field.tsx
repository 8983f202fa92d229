import type { KpiChoice } from "../../wire/why-wire.ts";
import { ChoiceField } from "../controls/choice-field.tsx";
import { useWords } from "../words.ts";

interface RootFieldProps {
  readonly roots: readonly KpiChoice[];
  readonly root: string;
  readonly onRoot: (kpi: string) => void;
}

/** Which result is asked about; no question where there is only one. */
export function RootField({ roots, root, onRoot }: RootFieldProps) {
  const say = useWords();
  if (roots.length < 2) return null;
  return <ChoiceField label={say("result")} value={root} options={roots.map(({ id, name }) => [id, name])} onChange={onRoot} />;
}
