interface FactsProps {
  readonly class?: string;
  /** What has no words is left out. */
  readonly facts: readonly (readonly [label: string, words: string])[];
}

/** Facts with what each of them is. */
export function Facts({ facts, class: look = "facts" }: FactsProps) {
  return (
    <dl class={look}>
      {facts.map(
        ([label, words]) =>
          words !== "" && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
