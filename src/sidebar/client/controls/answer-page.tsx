import type { ComponentChildren } from "preact";
import type { Asked } from "../session/use-answer.ts";
import { NoAnswer } from "./no-answer.tsx";

interface AnswerPageProps<Answer> {
  readonly asked: Asked<Answer>;
  readonly children: (answer: Answer) => ComponentChildren;
}

/** A panel that shows an answer of the script, and until then that it is on its way. */
export function AnswerPage<Answer>({ asked, children }: AnswerPageProps<Answer>) {
  return (
    <div class="panel-page" aria-busy={asked.isWaiting}>
      <NoAnswer asked={asked} />
      {asked.answer !== null && children(asked.answer)}
    </div>
  );
}
