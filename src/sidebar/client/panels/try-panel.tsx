import { useMemo, useState } from "preact/hooks";
import type { TryAnswer, TryLeaf } from "../../wire/try-wire.ts";
import type { SidebarState } from "../../wire/wire.ts";
import { AnswerPage } from "../controls/answer-page.tsx";
import { Button } from "../controls/button.tsx";
import { ChoiceField } from "../controls/choice-field.tsx";
import { InputField } from "../controls/input-field.tsx";
import type { Option } from "../controls/select.tsx";
import type { Session } from "../session/session.ts";
import { useAnswer } from "../session/use-answer.ts";
import { findKpis } from "../tree/find-kpis.ts";
import { GoalField } from "../tree/goal-field.tsx";
import { RootField } from "../tree/root-field.tsx";
import { useWords } from "../words.ts";
import { ScenarioList } from "./scenario-list.tsx";
import { emptyTrial, type Trial, withScenario, withValue, withValues } from "./trial.ts";
import { TryField } from "./try-field.tsx";

interface TryPanelProps {
  readonly session: Session;
  readonly state: SidebarState;
}

/** A slider is followed when it rests for so many milliseconds. */
const PAUSE = 200;

/** More leaves than these are chosen from a list. */
const MOST_LISTED = 8;

/** More leaves than these are searched before they are chosen: a longer list takes long to draw, and nobody reads it. */
const MOST_OFFERED = 200;

/** Other values for leaves, what the result would then be, and the way to make them targets. Nothing is written before that. */
export function TryPanel({ session, state }: TryPanelProps) {
  const say = useWords();
  const [trial, setTrial] = useState(emptyTrial);
  const period = state.periods[state.period]?.label ?? null;
  const { root, scenarios, active } = trial;
  const asked = useAnswer(session, "tryValues", { period, root, scenarios }, state.stamp, PAUSE);
  const values = scenarios[active] ?? [];
  const [search, setSearch] = useState("");
  const offered = useMemo(
    () => offeredLeaves(asked.answer?.leaves ?? [], search, trial.seeker),
    [asked.answer, search, trial.seeker],
  );
  const apply = (): Promise<boolean> =>
    session.edit({ kind: "targets", targets: values.map(({ kpi, typed }) => ({ kpi, value: typed })) });
  return (
    <AnswerPage asked={asked}>
      {(answer) => (
        <>
          <RootField roots={answer.roots} root={answer.root} onRoot={(kpi) => setTrial({ ...emptyTrial, root: kpi })} />
          <ScenarioList
            trial={trial}
            answer={answer}
            onChoose={(at) => setTrial({ ...trial, active: at })}
            onAdd={() => setTrial(withScenario(trial))}
          />
          {answer.leaves.length > MOST_OFFERED && <InputField label={say("search")} value={search} onInput={setSearch} />}
          <GoalField
            session={session}
            request={{ period, root: answer.root, target: trial.goal, kpi: trial.seeker === "" ? null : trial.seeker }}
            leaves={offered}
            onChange={(goal, seeker) => setTrial({ ...trial, goal, seeker })}
            onFound={(found) => setTrial((latest) => withValues({ ...latest, active }, found))}
          />
          <Fields answer={answer} offered={offered} trial={trial} onTrial={setTrial} />
          <p class="buttons">
            <Button class="primary" disabled={values.length === 0} onClick={apply}>
              {say("applyTargets")}
            </Button>
            <Button disabled={values.length === 0} onClick={() => setTrial(withValues(trial, []))}>
              {say("startOver")}
            </Button>
          </p>
          <p class="hint">{say("applyHint")}</p>
        </>
      )}
    </AnswerPage>
  );
}

/** The first leaves that a search finds, and the chosen one in any case. */
function offeredLeaves(leaves: readonly TryLeaf[], search: string, chosen: string): readonly TryLeaf[] {
  const found = findKpis(leaves, search);
  let room = MOST_OFFERED;
  return leaves.filter(({ id }, at) => id === chosen || (found?.kept[at] !== 0 && room-- > 0));
}

interface FieldsProps {
  readonly answer: TryAnswer;
  readonly offered: readonly TryLeaf[];
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
}

/** The first leaves and those that have been changed; the others are added from a list. */
function Fields({ answer, offered, trial, onTrial }: FieldsProps) {
  const say = useWords();
  const values = new Map((trial.scenarios[trial.active] ?? []).map(({ kpi, typed }) => [kpi, typed]));
  const unreadable = answer.results[trial.active]?.unreadable ?? [];
  const listed = answer.leaves.filter(({ id }, at) => at < MOST_LISTED || values.has(id));
  const others = offered.filter((leaf) => !listed.includes(leaf));
  return (
    <>
      {listed.map((leaf) => (
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
