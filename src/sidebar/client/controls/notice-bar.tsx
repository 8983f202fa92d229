import { useEffect } from "preact/hooks";
import type { Notice } from "../session/notice.ts";
import { useWords } from "../words.ts";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";

interface NoticeBarProps {
  readonly notice: Notice | null;
  /** Takes back what the notice tells of; null where that can be done no more. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}

/** How long what went well stays; it can be taken back by the toolbar afterwards. What went wrong stays until it is read. */
const LEGIBLE = 10_000;

/** Says what became of the last edit, and offers to take it back; a failure is said at once, all else when there is time. */
export function NoticeBar({ notice, onUndo, onDismiss }: NoticeBarProps) {
  const say = useWords();
  const failed = notice?.tone === "failed";
  useEffect(() => {
    if (notice?.tone !== "done") return;
    const timer = setTimeout(onDismiss, LEGIBLE);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class="notice-place" role={failed ? "alert" : "status"}>
      {notice && (
        <div class={`notice ${notice.tone}`}>
          <span class="notice-text">{wordsOf(notice, say)}</span>
          {onUndo && (
            <Button class="link" onClick={onUndo}>
              {say("undo")}
            </Button>
          )}
          <IconButton label={say("close")} onClick={onDismiss}>
            ×
          </IconButton>
        </div>
      )}
    </div>
  );
}

function wordsOf({ sentence, failure }: Notice, say: ReturnType<typeof useWords>): string {
  if (failure && failure !== "script") return say(failure);
  return sentence === "" ? say("failed") : sentence;
}
