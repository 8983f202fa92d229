import { useEffect, useRef } from "preact/hooks";

/** How often the sheets are looked at while somebody works, and for how long after the last sign of work. */
const PACE = 5_000;
const ATTENTION = 300_000;

/**
 * Follows the sheets: a sidebar is not told when a cell changes, so it looks now and then, and at once when somebody comes
 * back to it. It rests when nobody has done anything for five minutes, since every look is a run of the script.
 *
 * @param look - Resolves with true when something had changed. Failures are left to the next thing the person does.
 */
export function useWatch(look: () => Promise<boolean>): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    let lastSign = Date.now();
    let lastLook = Date.now();
    const lookNow = (): void => {
      lastLook = Date.now();
      latest.current().then(
        (changed) => {
          if (changed) lastSign = Date.now();
        },
        () => undefined,
      );
    };
    const onSign = (): void => {
      lastSign = Date.now();
      if (lastSign - lastLook > PACE / 2) lookNow();
    };
    const timer = setInterval(() => {
      if (!document.hidden && Date.now() - lastSign < ATTENTION) lookNow();
    }, PACE);
    const signs = ["focus", "pointerenter", "pointerdown", "keydown"] as const;
    for (const sign of signs) window.addEventListener(sign, onSign);
    document.documentElement.addEventListener("pointerenter", onSign);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, onSign);
      document.documentElement.removeEventListener("pointerenter", onSign);
    };
  }, []);
}
