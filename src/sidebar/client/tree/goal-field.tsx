import { useState } from "preact/hooks";
import type { SeekRequest, TryLeaf, TypedValue } from "../../wire/try-wire.ts";
import { ChoiceField } from "../controls/choice-field.tsx";
import { Form } from "../controls/form.tsx";
import { InputField } from "../controls/input-field.tsx";
import type { Option } from "../controls/select.tsx";
import type { Session } from "../session/session.ts";
import { useWords } from "../words.ts";

interface GoalFieldProps {
  readonly session: Session;
  readonly request: SeekRequest;
  readonly leaves: readonly TryLeaf[];
  readonly onChange: (goal: string, seeker: string) => void;
  readonly onFound: (values: readonly TypedValue[]) => void;
}

/** From a goal back to the values it needs: of one KPI, or spread over all that can be moved. */
export function GoalField({ session, request, leaves, onChange, onFound }: GoalFieldProps) {
  const say = useWords();
  const [sentence, setSentence] = useState("");
  const seeker = request.kpi ?? "";
  const seek = async (): Promise<void> => {
    const answer = await session.inquire("seekGoal", request);
    if (!answer) return;
    setSentence(answer.sentence);
    if (answer.values.length > 0) onFound(answer.values);
  };
  return (
    <Form class="goal" onSend={seek}>
      <InputField label={say("goal")} value={request.target} onInput={(target) => onChange(target, seeker)} />
      <ChoiceField
        label={say("seeker")}
        value={seeker}
        options={[["", say("spread")], ...leaves.map(({ id, name }): Option<string> => [id, name])]}
        onChange={(chosen) => onChange(request.target, chosen)}
      />
      <button type="submit" disabled={request.target.trim() === ""}>
        {say("seek")}
      </button>
      <p class="goal-answer" role="status">
        {sentence}
      </p>
    </Form>
  );
}
