import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../controls/button.tsx";
import { useWords } from "../words.ts";

interface FirstOnesProps<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ComponentChildren;
}

const PAGE = 30;

/** The beginning of a list that may be very long, and as much more of it as is asked for. */
export function FirstOnes<Item>({ items, draw }: FirstOnesProps<Item>) {
  const say = useWords();
  const [most, setMost] = useState(PAGE);
  return (
    <>
      {items.slice(0, most).map(draw)}
      {items.length > most && (
        <Button class="link" onClick={() => setMost(most + PAGE)}>
          {say("showMore", { count: items.length - most })}
        </Button>
      )}
    </>
  );
}
