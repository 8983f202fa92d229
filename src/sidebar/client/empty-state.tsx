import { useWords } from "./words.ts";

interface EmptyStateProps {
  /** In the words of the script; "" when there is simply no tree yet. */
  readonly obstacle: string;
  readonly isWaiting: boolean;
  readonly onInsert: () => void;
}

/** Shown instead of a tree: what is missing, and one button that helps. */
export function EmptyState({ obstacle, isWaiting, onInsert }: EmptyStateProps) {
  const say = useWords();
  return (
    <section class="empty">
      <h2>{say("noTreeTitle")}</h2>
      {obstacle !== "" && (
        <p class="obstacle" role="alert">
          {obstacle}
        </p>
      )}
      <p>{say("noTree")}</p>
      <button type="button" class="primary" aria-disabled={isWaiting} onClick={() => !isWaiting && onInsert()}>
        {say("insertTemplate")}
      </button>
      <p class="hint">{say("ownTable")}</p>
    </section>
  );
}
