import { useState } from "preact/hooks";
import type { FocusAnswer, FocusItem } from "../../wire/focus-wire.ts";
import type { SidebarState } from "../../wire/wire.ts";
import { AnswerPage } from "../controls/answer-page.tsx";
import { Button } from "../controls/button.tsx";
import { ChoiceField } from "../controls/choice-field.tsx";
import type { Option } from "../controls/select.tsx";
import { unbroken } from "../controls/unbroken.ts";
import type { Session } from "../session/session.ts";
import { useAnswer } from "../session/use-answer.ts";
import { useWords } from "../words.ts";
import { DecidedCard } from "./decided-card.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { Facts } from "./facts.tsx";
import { FirstOnes } from "./first-ones.tsx";

interface FocusPanelProps {
  readonly session: Session;
  readonly state: SidebarState;
  readonly onShow: (kpi: string) => void;
}

/** What to work on: every leaf with its impact beside its controllability, and the one that has the star. */
export function FocusPanel({ session, state, onShow }: FocusPanelProps) {
  const say = useWords();
  const [area, setArea] = useState("");
  const period = state.periods[state.period]?.label ?? null;
  const asked = useAnswer(session, "rankLeaves", { period, area }, state.stamp);
  return (
    <AnswerPage asked={asked}>
      {({ decided, areas, lists, hourlyCost }) => (
        <>
          {decided.map((item) => (
            <DecidedCard key={item.id} item={item} session={session} period={period} />
          ))}
          {areas.length > 0 && (
            <ChoiceField
              label={say("area")}
              value={area}
              options={[["", say("allAreas")], ...areas.map((each): Option<string> => [each, each])]}
              onChange={setArea}
            />
          )}
          {lists.every(({ items }) => items.every(({ rank }) => rank === null)) && <p class="advice">{say("nothingToRank")}</p>}
          {lists.map(({ result, items }) => (
            <section key={result} class="ranking" aria-label={result}>
              {lists.length > 1 && <h2>{result}</h2>}
              <FirstOnes
                items={items.filter(({ rank }) => rank !== null)}
                draw={(item) => (
                  <Candidate
                    key={item.id}
                    item={item}
                    session={session}
                    period={period}
                    hourlyCost={hourlyCost}
                    decided={decided}
                    onShow={onShow}
                  />
                )}
              />
              <NotRanked items={items.filter(({ rank }) => rank === null)} />
            </section>
          ))}
        </>
      )}
    </AnswerPage>
  );
}

interface CandidateProps {
  readonly item: FocusItem;
  readonly session: Session;
  readonly period: string | null;
  readonly hourlyCost: string;
  readonly decided: FocusAnswer["decided"];
  readonly onShow: (kpi: string) => void;
}

function Candidate({ item, session, period, hourlyCost, decided, onShow }: CandidateProps) {
  const say = useWords();
  const [isOpen, setIsOpen] = useState(item.isStarred && decided.length === 0);
  const isDecided = decided.some(({ id }) => id === item.id);
  const { owner, judgedIn } = item;
  return (
    <details
      class={item.isStarred ? "candidate starred" : "candidate"}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary class="candidate-head">
        <span class="candidate-name">
          {item.isStarred ? <span class="star">★ {say(decided.length > 0 ? "ranksFirst" : "focus")}: </span> : `${item.rank}. `}
          {item.name}
        </span>
        <span class="columns">
          <Column label={say("impact")} words={item.impact} />
          <Column label={say("control")} words={say("outOfFive", { step: item.controllability })} />
          <Column label={say("score")} words={item.score} />
        </span>
      </summary>
      {isOpen && (
        <div class="candidate-body">
          <p>{unbroken(item.reason)}</p>
          <Facts
            facts={[
              [item.wayLabel, item.way],
              [say("monthly"), item.yearly && item.impact],
              [say("yearly"), item.yearly],
              [say("variation"), item.variation],
              [say("who"), item.who],
            ]}
          />
          {isDecided ? (
            <p>{say("isDecided")}</p>
          ) : (
            <DecisionForm
              session={session}
              period={period}
              kpi={item.id}
              known={{ ...blank, hourlyCost, owner, judgedIn }}
              isDecided={false}
            />
          )}
          <Button class="link" onClick={() => onShow(item.id)}>
            {say("showInTree")}
          </Button>
        </div>
      )}
    </details>
  );
}

const blank = { hours: "", start: "", due: "", agreement: "", agreedOn: "" } as const;

function Column({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <span>
      <span class="column-label">{label} </span>
      {words}
    </span>
  );
}

function NotRanked({ items }: { readonly items: readonly FocusItem[] }) {
  const say = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <details class="not-ranked" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary class="unranked">{say("notRanked", { count: items.length })}</summary>
      <ul>{isOpen && items.map(({ id, reason }) => <li key={id}>{reason}</li>)}</ul>
    </details>
  );
}
