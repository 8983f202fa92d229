import { useState } from "preact/hooks";
import type { SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { Choices } from "../controls/choices.tsx";
import { PatientButton } from "../controls/patient-button.tsx";
import { SettingsPanel } from "../panels/settings-panel.tsx";
import type { Session } from "../session/session.ts";
import { useWords, type WordName } from "../words.ts";
import { ChooseKgi } from "./choose-kgi.tsx";
import { OwnTable } from "./own-table.tsx";
import { StartPage } from "./start-page.tsx";
import { Surprises } from "./surprises.tsx";

interface StartProps {
  readonly session: Session;
  readonly state: SidebarState;
}

/** What people come with, and where each of it leads. */
const WORRIES = {
  worryKpi: "kgi",
  worryHealth: "health",
  worryMonitoring: "report",
  worrySurprise: "health",
  worryWrong: "own",
} as const satisfies Readonly<Partial<Record<WordName, string>>>;
type Place = (typeof WORRIES)[keyof typeof WORRIES] | "settings";

/** Shown instead of a tree: five worries, each of which leads somewhere. */
export function Start({ session, state }: StartProps) {
  const say = useWords();
  const [place, setPlace] = useState<Place | null>(null);
  const back = (): void => setPlace(null);
  switch (place) {
    case "health":
      return <Surprises session={session} onBack={back} />;
    case "own":
      return <OwnTable session={session} onBack={back} />;
    case "settings":
      return (
        <StartPage title={say("settings")} hint={say("settingsHint")} onBack={back}>
          <SettingsPanel session={session} state={state} />
        </StartPage>
      );
    case "kgi":
    case "report": {
      const withReport = place === "report";
      const choose = (template: string) => session.insertTemplate(template, withReport);
      return <ChooseKgi withReport={withReport} onChoose={choose} onBack={back} />;
    }
    default:
      return <FirstPage session={session} state={state} onPlace={setPlace} />;
  }
}

function FirstPage({ session, state: { tree, obstacle }, onPlace }: StartProps & { readonly onPlace: (place: Place) => void }) {
  const say = useWords();
  return (
    <section class="empty">
      {obstacle !== "" && (
        <div class="obstacle" role="alert">
          <p>{obstacle}</p>
          {tree && (
            <Button class="link" onClick={() => session.jumpTo({ sheet: tree.id, row: 1, column: 1 })}>
              {say("goToCell")}
            </Button>
          )}
        </div>
      )}
      <h2>{say("startTitle")}</h2>
      <Choices names={Object.keys(WORRIES) as (keyof typeof WORRIES)[]} onChoose={(worry) => onPlace(WORRIES[worry])} />
      <p class="hint">{say("orAtOnce")}</p>
      <p class="buttons">
        <PatientButton onClick={() => session.insertTemplate("T1", false)}>{say("insertTemplate")}</PatientButton>
        <Button onClick={() => onPlace("own")}>{say("ownTitle")}</Button>
      </p>
      {!tree && <p class="hint">{say("ownTree")}</p>}
      <Button class="link" onClick={() => onPlace("settings")}>
        {say("startSettings")}
      </Button>
    </section>
  );
}
