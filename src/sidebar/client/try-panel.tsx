import type { TreeEdit } from "../../actions/tree-edit.ts";
import type { TryAnswer } from "../try-wire.ts";
import type { SidebarState } from "../wire.ts";
import { Button } from "./button.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { GoalField } from "./goal-field.tsx";
import { NoAnswer } from "./no-answer.tsx";
import { RootField } from "./root-field.tsx";
import { ScenarioList } from "./scenario-list.tsx";
import type { Option } from "./select.tsx";
import type { Session } from "./session.ts";
import { emptyTrial, type Trial, withScenario, withValue, withValues } from "./trial.ts";
import { TryField } from "./try-field.tsx";
import { useAnswer } from "./use-answer.ts";
import { useWords } from "./words.ts";

interface TryPanelProps {
  readonly session: Session;
  readonly state: SidebarState;
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
}

/** A slider is followed when it rests for so many milliseconds. */
const PAUSE = 200;

/** More leaves than these are chosen from a list. */
const MOST_LISTED = 8;

/** Other values for leaves, what the result would then be, and the way to make them targets. Nothing is written before that. */
export function TryPanel({ session, state, trial, onTrial }: TryPanelProps) {
  const say = useWords();
  const period = state.periods[state.period]?.label ?? null;
  const { root, scenarios, active } = trial;
  const asked = useAnswer(session, "tryValues", { period, root, scenarios }, state.stamp, PAUSE);
  const { answer, isWaiting } = asked;
  const values = scenarios[active] ?? [];
  const apply = (): void => {
    const edit: TreeEdit = { kind: "targets", targets: values.map(({ kpi, typed }) => ({ kpi, value: typed })) };
    void session.edit(edit);
  };
  return (
    <div class="panel-page" aria-busy={isWaiting}>
      <NoAnswer asked={asked} />
      {answer && (
        <>
          <RootField roots={answer.roots} root={answer.root} onRoot={(kpi) => onTrial({ ...emptyTrial, root: kpi })} />
          <ScenarioList
            trial={trial}
            answer={answer}
            onChoose={(at) => onTrial({ ...trial, active: at })}
            onAdd={() => onTrial(withScenario(trial))}
          />
          <GoalField
            session={session}
            request={{ period, root: answer.root, target: trial.goal, kpi: trial.seeker === "" ? null : trial.seeker }}
            leaves={answer.leaves}
            onChange={(goal, seeker) => onTrial({ ...trial, goal, seeker })}
            onFound={(found) => onTrial(withValues(trial, found))}
          />
          <Fields answer={answer} trial={trial} onTrial={onTrial} />
          <p class="buttons">
            <Button class="primary" disabled={values.length === 0} onClick={apply}>
              {say("applyTargets")}
            </Button>
            <Button disabled={values.length === 0} onClick={() => onTrial(withValues(trial, []))}>
              {say("startOver")}
            </Button>
          </p>
          <p class="hint">{say("applyHint")}</p>
        </>
      )}
    </div>
  );
}

interface FieldsProps {
  readonly answer: TryAnswer;
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
}

/** The first leaves and those that have been changed; the others are added from a list. */
function Fields({ answer, trial, onTrial }: FieldsProps) {
  const say = useWords();
  const values = new Map((trial.scenarios[trial.active] ?? []).map(({ kpi, typed }) => [kpi, typed]));
  const unreadable = answer.results[trial.active]?.unreadable ?? [];
  const isListed = (id: string, at: number): boolean => at < MOST_LISTED || values.has(id);
  const others = answer.leaves.filter(({ id }, at) => !isListed(id, at));
  return (
    <>
      {answer.leaves
        .filter(({ id }, at) => isListed(id, at))
        .map((leaf) => (
          <TryField
            key={leaf.id}
            leaf={leaf}
            typed={values.get(leaf.id) ?? null}
            isUnreadable={unreadable.includes(leaf.id)}
            onTyped={(typed) => onTrial(withValue(trial, leaf.id, typed))}
          />
        ))}
      {others.length > 0 && (
        <ChoiceField
          label={say("otherLeaf")}
          value=""
          options={[["", ""], ...others.map(({ id, name }): Option<string> => [id, name])]}
          onChange={(chosen) => {
            const leaf = others.find(({ id }) => id === chosen);
            if (leaf) onTrial(withValue(trial, leaf.id, leaf.typed));
          }}
        />
      )}
    </>
  );
}
