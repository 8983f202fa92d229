import { useRef } from "preact/hooks";
import { Button } from "./controls/button.tsx";
import { useWords, type WordName } from "./words.ts";

/** What fills the sidebar below the period. */
export type Tab = "tree" | "why" | "focus" | "try" | "report" | "checks" | "settings";

const TABS: readonly (readonly [tab: Tab, word: WordName])[] = [
  ["tree", "tabTree"],
  ["why", "tabWhy"],
  ["focus", "tabFocus"],
  ["try", "tabTry"],
  ["report", "tabReport"],
  ["checks", "problems"],
];

interface TabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** The ways to look at the tree; arrow keys go from one to the next, as in every list of tabs. */
export function Tabs({ tab, onTab }: TabsProps) {
  const say = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (TABS.findIndex(([each]) => each === tab) + step + TABS.length) % TABS.length;
    onTab(TABS[at]?.[0] ?? tab);
    list.current?.querySelectorAll("button")[at]?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={say("tabs")} onKeyDown={onKeyDown}>
      {TABS.map(([each, word]) => (
        <Button
          key={each}
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls={`panel-${each}`}
          tabIndex={each === tab || (tab === "settings" && each === "tree") ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {say(word)}
        </Button>
      ))}
    </div>
  );
}
