import { useEffect, useState } from "preact/hooks";
import { useWords } from "../words.ts";
import { Button } from "./button.tsx";

/** How long it says that the text was copied. */
const LEGIBLE = 3_000;

/** Copies a text; where the browser does not let a sidebar do so, it says how to do it by hand. */
export function CopyButton({ text }: { readonly text: string }) {
  const say = useWords();
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), LEGIBLE);
    return () => clearTimeout(timer);
  }, [outcome]);
  useEffect(() => setOutcome(null), [text]);
  return (
    <p class="copy">
      <Button onClick={() => void copy(text).then((done) => setOutcome(done ? "copied" : "notCopied"))}>{say("copy")}</Button>
      <span role="status" class="hint">
        {outcome && say(outcome)}
      </span>
    </p>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
