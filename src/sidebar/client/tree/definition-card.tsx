import { useContext } from "preact/hooks";
import type { CardField } from "../../../actions/editing/tree-edit.ts";
import type { Words } from "../../../language/say.ts";
import { areaWords, audienceWords, cadenceWords, timingWords } from "../../../language/words/cell-words.ts";
import type { SidebarNode } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { ChoiceField } from "../controls/choice-field.tsx";
import { TextField } from "../controls/text-field.tsx";
import { LanguageContext, useWords } from "../words.ts";
import { suggestTiming } from "./suggest-timing.ts";

interface DefinitionCardProps {
  readonly node: SidebarNode;
  readonly onChange: (field: CardField, value: string) => Promise<boolean>;
}

/** What a KPI means, and who looks at it when: the part of a KPI that is lost when it is kept in one head. */
export function DefinitionCard({ node, onChange }: DefinitionCardProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const wordsOf = (words: Readonly<Record<string, Words>>): string[] => Object.values(words).map((each) => each[language]);
  const suggested = suggestTiming(node);
  const timing = suggested && timingWords[suggested][language];
  const choices = [
    ["area", node.area, wordsOf(areaWords)],
    ["cadence", node.cadence, wordsOf(cadenceWords)],
    ["audience", node.audience, wordsOf(audienceWords)],
  ] as const;
  return (
    <details class="card">
      <summary>{say("card")}</summary>
      <div class="fields" key={node.id}>
        <TextField
          label={say("definition")}
          hint={say("definitionHint")}
          value={node.definition}
          onChange={(value) => onChange("definition", value)}
        />
        <TextField label={say("owner")} hint="" value={node.owner} onChange={(value) => onChange("owner", value)} />
        <WordField
          label={say("timing")}
          value={node.timing}
          words={wordsOf(timingWords)}
          onChange={(value) => onChange("timing", value)}
        />
        {timing !== null && node.timing === "" && (
          <Button class="link" onClick={() => onChange("timing", timing)}>
            {say("timingSuggestion", { timing })}
          </Button>
        )}
        {choices.map(([field, value, words]) => (
          <WordField key={field} label={say(field)} value={value} words={words} onChange={(chosen) => onChange(field, chosen)} />
        ))}
      </div>
    </details>
  );
}

interface WordFieldProps {
  readonly label: string;
  /** What stands in the cell. */
  readonly value: string;
  readonly words: readonly string[];
  readonly onChange: (value: string) => unknown;
}

/** A choice among the words of a column. A word of one's own stays on offer; a blank is always possible. */
function WordField({ words, ...field }: WordFieldProps) {
  const offered = new Set(["", field.value, ...words]);
  return <ChoiceField {...field} options={[...offered].map((word) => [word, word || "—"])} />;
}
