import { useEffect, useState } from "preact/hooks";
import type { SettingField as Setting } from "../../wire/settings-wire.ts";
import type { SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { ChoiceField } from "../controls/choice-field.tsx";
import { NoAnswer } from "../controls/no-answer.tsx";
import type { Option } from "../controls/select.tsx";
import { TextField } from "../controls/text-field.tsx";
import type { Session } from "../session/session.ts";
import { useAnswer } from "../session/use-answer.ts";
import { useWords } from "../words.ts";

interface SettingsPanelProps {
  readonly session: Session;
  readonly state: SidebarState;
}

/** What is settled for the whole spreadsheet; each field is saved to its sheet as soon as it is changed. */
export function SettingsPanel({ session, state: { settings, stamp } }: SettingsPanelProps) {
  const say = useWords();
  const asked = useAnswer(session, "readSettings", null, stamp);
  return (
    <>
      <NoAnswer asked={asked} />
      {asked.answer?.map((setting) => (
        <SettingField key={setting.name} setting={setting} session={session} />
      ))}
      {settings && (
        <Button class="link" onClick={() => session.jumpTo({ sheet: settings.id, row: 1, column: 1 })}>
          {say("goToCell")}
        </Button>
      )}
    </>
  );
}

function SettingField({ setting, session }: { readonly setting: Setting; readonly session: Session }) {
  const say = useWords();
  const { name, label, value, options } = setting;
  // What was chosen stands there until the settings have been read again.
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => setChosen(null), [setting]);
  const save = async (typed: string): Promise<boolean> => {
    setChosen(typed);
    const isSaved = await session.settle({ kind: "set", setting: name, value: typed });
    if (!isSaved) setChosen(null);
    return isSaved;
  };
  const standard = say("standard", { standard: setting.standard });
  if (options.length === 0) return <TextField label={label} hint={standard} value={value} onChange={save} />;
  return (
    <ChoiceField
      label={label}
      value={chosen ?? value}
      options={[["", standard], ...options.map(({ value: each, words }): Option<string> => [each, words])]}
      onChange={save}
    />
  );
}
