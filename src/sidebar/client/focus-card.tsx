import type { SidebarFocus, SidebarNode } from "../wire.ts";
import { useWords } from "./words.ts";

interface FocusCardProps {
  readonly focus: SidebarFocus;
  readonly node: SidebarNode;
  readonly onShow: () => void;
}

/** The one thing to remember: which KPI to work on, and why. */
export function FocusCard({ focus, node, onShow }: FocusCardProps) {
  const say = useWords();
  return (
    <section class="focus-card" aria-label={say("focus")}>
      <p class="focus-title">★ {say("focus")}</p>
      <button type="button" class="focus-name" onClick={onShow}>
        {node.name}
      </button>
      <p class="focus-reason">{focus.reason}</p>
      {focus.facts.length > 0 && (
        <dl class="focus-facts">
          {focus.facts.map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
