import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Tab } from "./tabs.tsx";

interface TabPageProps {
  readonly tab: Tab;
  /** The tab in front. */
  readonly front: Tab;
  readonly children: ComponentChildren;
}

/**
 * What one tab leads to, from the first time it is looked at. What was typed, chosen and opened there stays while another tab
 * is in front; until it is looked at again it is neither drawn anew nor does it ask anything.
 */
export function TabPage({ tab, front, children }: TabPageProps) {
  const shown = useRef<ComponentChildren>(null);
  if (tab === front) shown.current = children;
  return (
    <div class="tab-panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} hidden={tab !== front}>
      {shown.current}
    </div>
  );
}
