import { useContext, useState } from "preact/hooks";
import type { OwnTableAnswer, UseOwnTableRequest } from "../../wire/start-wire.ts";
import { Form } from "../controls/form.tsx";
import { PatientButton } from "../controls/patient-button.tsx";
import { Select } from "../controls/select.tsx";
import { leaveOut, outRows, type FoundRow as Row } from "../session/leave-out.ts";
import type { Session } from "../session/session.ts";
import { WaitingContext } from "../session/waiting-context.ts";
import { OPERATORS } from "../tree/families.ts";
import { useWords } from "../words.ts";
import { StartPage } from "./start-page.tsx";

interface OwnTableProps {
  readonly session: Session;
  readonly onBack: () => void;
}

/** Reads a tree from the cells selected in the sheet, shows what was understood, and lets it be corrected before it is written. */
export function OwnTable({ session, onBack }: OwnTableProps) {
  const say = useWords();
  const [found, setFound] = useState<OwnTableAnswer | null>(null);
  const read = async (): Promise<void> => {
    const answer = await session.inquire("readOwnTable", null);
    if (answer) setFound(answer);
  };
  const hasKpis = found !== null && found.kpis.length > 0;
  return (
    <StartPage title={say("ownTitle")} hint={say("ownHint")} onBack={onBack}>
      <PatientButton class={hasKpis ? "" : "primary"} onClick={read}>
        {say(found ? "readAgain" : "readSelection")}
      </PatientButton>
      <p role="status">
        {found && (hasKpis ? say("understood", { count: found.kpis.length, months: found.months }) : say("nothingFound"))}
      </p>
      {hasKpis && (
        <FoundTree
          key={JSON.stringify(found)}
          found={found}
          onMake={async (kpis) => found.range && session.useOwnTable({ range: found.range, kpis })}
        />
      )}
    </StartPage>
  );
}

interface FoundTreeProps {
  readonly found: OwnTableAnswer;
  readonly onMake: (kpis: UseOwnTableRequest["kpis"]) => unknown;
}

/** More than these nobody corrects in a sidebar; the rest is taken as it was found. */
const MOST_SHOWN = 300;

function FoundTree({ found, onMake }: FoundTreeProps) {
  const say = useWords();
  const [rows, setRows] = useState<readonly Row[]>(found.kpis.map((kpi) => ({ ...kpi, isLeftOut: false })));
  const change = (at: number, row: Row): void => setRows(rows.map((each, place) => (place === at ? row : each)));
  const out = outRows(rows);
  const kept = rows.filter((_, at) => !out[at]);
  const isReady = !useContext(WaitingContext) && kept.length > 0 && kept.every(({ name }) => name.trim() !== "");
  return (
    <Form onSend={() => isReady && onMake(rows.map(({ name, operator, isLeftOut }) => ({ name, operator, isLeftOut })))}>
      <ul class="found-kpis">
        {rows.slice(0, MOST_SHOWN).map((row, at) => (
          <FoundRow
            key={at}
            kpi={row}
            isOut={out[at] ?? false}
            onChange={(changed) => change(at, changed)}
            onLeaveOut={(isLeftOut) => setRows(leaveOut(rows, found.kpis, at, isLeftOut))}
          />
        ))}
      </ul>
      {rows.length > MOST_SHOWN && <p class="hint">{say("moreFound", { count: rows.length - MOST_SHOWN })}</p>}
      <p role="status" class="hint">
        {kept.length < rows.length && say("leftOut", { count: rows.length - kept.length })}
      </p>
      <p class="buttons">
        <button type="submit" class="primary" aria-disabled={!isReady}>
          {say("makeTree")}
        </button>
      </p>
    </Form>
  );
}

/** Deeper levels would leave no room for the name. */
const DEEPEST_INDENT = 6;

interface FoundRowProps {
  readonly kpi: Row;
  readonly isOut: boolean;
  readonly onChange: (kpi: Row) => void;
  readonly onLeaveOut: (isLeftOut: boolean) => void;
}

function FoundRow({ kpi, isOut, onChange, onLeaveOut }: FoundRowProps) {
  const say = useWords();
  return (
    <li style={{ "--level": Math.min(kpi.depth, DEEPEST_INDENT) }}>
      <input
        type="checkbox"
        aria-label={say("use", { name: kpi.name })}
        title={say("use", { name: kpi.name })}
        checked={!isOut}
        disabled={isOut && !kpi.isLeftOut}
        onChange={(event) => onLeaveOut(!event.currentTarget.checked)}
      />
      {kpi.depth > 0 && (
        <Select
          disabled={isOut}
          aria-label={say("operatorOf", { name: kpi.name })}
          value={kpi.operator}
          options={OPERATORS.map((operator) => [operator, operator])}
          onChange={(operator) => onChange({ ...kpi, operator })}
        />
      )}
      <input
        type="text"
        aria-label={say("nameOf", { cell: kpi.cell })}
        title={kpi.cell}
        disabled={isOut}
        value={kpi.name}
        onInput={(event) => onChange({ ...kpi, name: event.currentTarget.value })}
      />
      {!kpi.isUnderstood && <span class="hint">{say("notUnderstood", { cell: kpi.cell })}</span>}
    </li>
  );
}
