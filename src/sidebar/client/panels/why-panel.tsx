import { useState } from "preact/hooks";
import type { WhyAnswer, WhyProblem } from "../../wire/why-wire.ts";
import type { SidebarState } from "../../wire/wire.ts";
import { AnswerPage } from "../controls/answer-page.tsx";
import { Button } from "../controls/button.tsx";
import { ChoiceField } from "../controls/choice-field.tsx";
import { CopyButton } from "../controls/copy-button.tsx";
import type { Option } from "../controls/select.tsx";
import { unbroken } from "../controls/unbroken.ts";
import type { Session } from "../session/session.ts";
import { useAnswer } from "../session/use-answer.ts";
import { isSplittable } from "../tree/is-splittable.ts";
import { RootField } from "../tree/root-field.tsx";
import { useWords } from "../words.ts";
import { Waterfall } from "./waterfall.tsx";

interface WhyPanelProps {
  readonly session: Session;
  readonly state: SidebarState;
  readonly onShow: (kpi: string) => void;
  readonly onSplit: (kpi: string) => void;
}

/** Stands for the target among the labels of periods. */
const TARGET = " target";

/** Why the result moved between two periods, or why it is not at its target: in a sentence, and level by level. */
export function WhyPanel({ session, state, onShow, onSplit }: WhyPanelProps) {
  const say = useWords();
  const [against, setAgainst] = useState("");
  const [root, setRoot] = useState<string | null>(null);
  const period = state.periods[state.period]?.label ?? null;
  const request = { period, against: against === TARGET ? null : against, root };
  const asked = useAnswer(session, "explainResult", request, state.stamp);
  const others = state.periods.filter(({ label }) => label !== period).reverse();
  return (
    <AnswerPage asked={asked}>
      {(answer) => (
        <>
          <RootField roots={answer.roots} root={answer.root} onRoot={setRoot} />
          <ChoiceField
            label={say("against")}
            value={answer.against ?? TARGET}
            options={[...others.map(({ label, words }): Option<string> => [label, words]), [TARGET, say("ownTarget")]]}
            onChange={setAgainst}
          />
          <Explanation key={`${answer.root} ${answer.against}`} answer={answer} state={state} />
          {answer.problem && (
            <ProblemPoint
              problem={answer.problem}
              nodes={state.nodes}
              onShow={onShow}
              onSplit={onSplit}
              onPromote={(kpi) => session.decide({ kind: "decide", kpi, typed: {} })}
            />
          )}
        </>
      )}
    </AnswerPage>
  );
}

interface ProblemPointProps extends Pick<WhyPanelProps, "onShow" | "onSplit"> {
  readonly problem: WhyProblem;
  readonly nodes: SidebarState["nodes"];
  readonly onPromote: (kpi: string) => unknown;
}

/** Where the problem lies, as far as the tree goes: from there one can dig deeper, or make it the KPI of the month. */
function ProblemPoint({ problem: { kpi, sentence }, nodes, onShow, onSplit, onPromote }: ProblemPointProps) {
  const say = useWords();
  const node = nodes.find(({ id }) => id === kpi);
  return (
    <div class="answer">
      <p>{unbroken(sentence)}</p>
      <p class="buttons">
        {node && isSplittable(nodes, node) && <Button onClick={() => onSplit(kpi)}>{say("digDeeper")}</Button>}
        <Button onClick={() => onPromote(kpi)}>{say("promote")}</Button>
        <Button class="link" onClick={() => onShow(kpi)}>
          {say("showInTree")}
        </Button>
      </p>
    </div>
  );
}

function Explanation({ answer, state }: { readonly answer: WhyAnswer; readonly state: SidebarState }) {
  const text = answer.sentences.join(state.language === "en" ? " " : "");
  return (
    <>
      <div class="answer">
        {answer.sentences.map((sentence) => (
          <p key={sentence}>{unbroken(sentence)}</p>
        ))}
        {text !== "" && <CopyButton text={text} />}
      </div>
      <Levels answer={answer} state={state} />
      {answer.order !== "" && <p class="hint">{answer.order}</p>}
    </>
  );
}

/** One level of the parts at a time, and the way back up. */
function Levels({ answer, state }: { readonly answer: WhyAnswer; readonly state: SidebarState }) {
  const say = useWords();
  const [path, setPath] = useState<readonly string[]>([]);
  const { parts, root, roots, against } = answer;
  const shown = path[path.length - 1] ?? root;
  const below = parts.filter(({ under }) => under === shown);
  if (below.length === 0) return <p class="advice">{say("noParts")}</p>;
  const rootName = roots.find(({ id }) => id === root)?.name ?? "";
  const nameOf = (kpi: string): string => parts.find(({ id }) => id === kpi)?.name ?? rootName;
  const periodWords = (label: string | null): string => state.periods.find((each) => each.label === label)?.words ?? "";
  const ends = against === null ? [say("actual"), say("ownTarget")] : [periodWords(against), state.periods[state.period]?.words];
  const isTop = path.length === 0;
  return (
    <>
      {!isTop && (
        <nav class="crumbs" aria-label={say("levels")}>
          {[root, ...path].map((kpi, at) =>
            at === path.length ? (
              <span key={kpi} aria-current="location">
                {nameOf(kpi)}
              </span>
            ) : (
              <Button key={kpi} class="link" onClick={() => setPath(path.slice(0, at))}>
                {nameOf(kpi)} ›
              </Button>
            ),
          )}
        </nav>
      )}
      <Waterfall
        label={say(against === null ? "waterfallGap" : "waterfall", { name: nameOf(shown) })}
        start={{ label: ends[0] ?? "", quantity: isTop ? answer.before : null }}
        end={
          isTop
            ? { label: ends[1] ?? "", quantity: answer.after }
            : { label: nameOf(shown), quantity: parts.find(({ id }) => id === shown)?.contribution ?? null }
        }
        parts={below}
        openable={new Set(parts.map(({ under }) => under).filter((id) => id !== shown && !path.includes(id)))}
        onOpen={(kpi) => setPath([...path, kpi])}
      />
    </>
  );
}
