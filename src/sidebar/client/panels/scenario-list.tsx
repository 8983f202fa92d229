import type { TryAnswer } from "../../wire/try-wire.ts";
import { Button } from "../controls/button.tsx";
import { unbroken } from "../controls/unbroken.ts";
import { useWords } from "../words.ts";
import { MOST_SCENARIOS, type Trial } from "./trial.ts";

interface ScenarioListProps {
  readonly trial: Trial;
  readonly answer: TryAnswer;
  readonly onChoose: (scenario: number) => void;
  readonly onAdd: () => void;
}

const NAMES = ["A", "B", "C"] as const;

/** The result now and in every scenario; the chosen one is what the fields below belong to. */
export function ScenarioList({ trial, answer, onChoose, onAdd }: ScenarioListProps) {
  const say = useWords();
  const result = answer.roots.find(({ id }) => id === answer.root)?.name ?? "";
  return (
    <fieldset class="scenarios" aria-live="polite">
      <legend>{result}</legend>
      <p class="line">
        <span>{say("now")}</span>
        <span class="value">{answer.now === "" ? say("noValue") : answer.now}</span>
      </p>
      {trial.scenarios.map((_, at) => {
        const found = answer.results[at];
        return (
          <label key={NAMES[at]} class={at === trial.active ? "scenario chosen" : "scenario"}>
            <input type="radio" name="scenario" checked={at === trial.active} onChange={() => onChoose(at)} />
            <span>{NAMES[at]}</span>
            <span class="scenario-value">{found?.words || "—"}</span>
            <span class="scenario-change hint">{found?.change && unbroken(`${found.change} ${say(found.verdict)}`)}</span>
          </label>
        );
      })}
      {trial.scenarios.length < MOST_SCENARIOS && (
        <Button class="link" onClick={onAdd}>
          {say("addScenario")}
        </Button>
      )}
    </fieldset>
  );
}
