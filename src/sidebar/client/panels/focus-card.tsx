import type { SidebarFocus, SidebarNode } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { useWords } from "../words.ts";
import { Facts } from "./facts.tsx";

interface FocusCardProps {
  readonly focus: SidebarFocus;
  readonly node: SidebarNode;
  /** One line, to leave the room to what is being asked. */
  readonly isSmall: boolean;
  readonly onShow: () => void;
}

/** The one thing to remember: which KPI to work on, and why. */
export function FocusCard({ focus, node, isSmall, onShow }: FocusCardProps) {
  const say = useWords();
  const name = (
    <Button class="link focus-name" title={`${node.name}: ${say("showInTree")}`} onClick={onShow}>
      {node.name}
    </Button>
  );
  if (isSmall) {
    return (
      <section class="focus-card small-card" aria-label={say("focus")}>
        <span class="star" aria-hidden="true">
          ★
        </span>
        {name}
      </section>
    );
  }
  return (
    <section class="focus-card" aria-label={say("focus")}>
      <p class="focus-title">★ {say("focus")}</p>
      {name}
      <Facts class="focus-facts" facts={focus.facts.map(({ label, words }) => [label, words])} />
      <details>
        <summary>{say("whyFocus")}</summary>
        <p class="focus-reason">{focus.reason}</p>
      </details>
    </section>
  );
}
