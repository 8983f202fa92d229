import type { Asked } from "../session/use-answer.ts";
import { useWords } from "../words.ts";
import { Button } from "./button.tsx";

/** In place of an answer: that it is on its way, or, after a failure, a way to ask again. */
export function NoAnswer({ asked: { answer, isWaiting, again } }: { readonly asked: Asked<unknown> }) {
  const say = useWords();
  if (answer !== null) return null;
  if (isWaiting) return <p class="hint">{say("loading")}</p>;
  return (
    <p class="buttons">
      <Button onClick={again}>{say("tryAgain")}</Button>
    </p>
  );
}
