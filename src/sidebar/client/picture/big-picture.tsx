import { render } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { PeriodField } from "../panels/period-field.tsx";
import { pathUp } from "../tree/path-up.ts";
import { LanguageContext, useWords } from "../words.ts";
import { boxesInSight } from "./boxes-in-sight.ts";
import { firstSight, type Room, type Sight } from "./first-sight.ts";
import { layOutPicture, type PictureBox } from "./lay-out-picture.ts";
import { PictureDrawing } from "./picture-drawing.tsx";
import { savePicture } from "./save-picture.ts";

interface BigPictureProps {
  readonly state: SidebarState;
  readonly onPeriod: (label: string) => unknown;
}

const STEP = 60;
const MOST = 4;
const LEAST = 0.05;
/** Letters can be read from here on; a tree that is larger than the dialog is not shown whole at first. */
const LEGIBLE = 0.7;

/** The whole tree in a dialog: to look at, to move about in, and to take along as a picture. */
export function BigPicture({ state, onPeriod }: BigPictureProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { nodes, focus } = state;
  const svg = useRef<SVGSVGElement>(null);
  const picture = useMemo(() => layOutPicture(nodes), [nodes]);
  const focusKpi = nodes[focus?.node ?? -1]?.id ?? null;
  const [sight, setSight] = useState<Sight>({ x: 0, y: 0, scale: 1 });
  const showFrom = (least: number) => (): void => setSight(firstSight(picture, roomOf(svg.current), least, focusKpi));
  useEffect(showFrom(LEGIBLE), []);
  const showAll = showFrom(LEAST);
  const move = (x: number, y: number): void => setSight((before) => ({ ...before, x: before.x + x, y: before.y + y }));
  /** What lies at the point stays there. */
  const zoomAt = (by: number, pointX: number, pointY: number): void =>
    setSight(({ x, y, scale: before }) => {
      const scale = Math.max(LEAST, Math.min(MOST, before * by));
      const growth = scale / before;
      return { x: pointX - (pointX - x) * growth, y: pointY - (pointY - y) * growth, scale };
    });
  const zoom = (by: number) => (): void => {
    const { width, height } = roomOf(svg.current);
    zoomAt(by, width / 2, height / 2);
  };
  const [zoomIn, zoomOut] = [zoom(1.25), zoom(0.8)];
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(STEP, 0),
    ArrowRight: () => move(-STEP, 0),
    ArrowUp: () => move(0, STEP),
    ArrowDown: () => move(0, -STEP),
    "+": zoomIn,
    "-": zoomOut,
    "0": showAll,
  };
  const [period, compared] = [state.periods[state.period], state.periods[state.comparedWith]];
  const caption = [period?.words, compared && say("comparedWith", { period: compared.words })].filter(Boolean).join(" · ");
  const path = useMemo(() => pathUp(nodes, focus?.node ?? -1), [nodes, focus]);
  const draw = (drawn: readonly PictureBox[]) => (
    <PictureDrawing picture={picture} drawn={drawn} path={path} focusKpi={focusKpi} caption={caption} />
  );
  const save = (format: "svg" | "png") => (): void => {
    const whole = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    render(<LanguageContext.Provider value={language}>{draw(picture.boxes)}</LanguageContext.Provider>, whole);
    void savePicture(whole, picture, format);
  };
  return (
    <div class="big-picture">
      <div class="toolbar" role="toolbar" aria-label={say("bigPicture")}>
        <Button aria-label={say("zoomIn")} onClick={zoomIn}>
          ＋
        </Button>
        <Button aria-label={say("zoomOut")} onClick={zoomOut}>
          −
        </Button>
        <Button onClick={showAll}>{say("fit")}</Button>
        <PeriodField state={state} onPeriod={onPeriod} />
        <Button onClick={save("png")}>PNG</Button>
        <Button onClick={save("svg")}>SVG</Button>
      </div>
      <svg
        ref={svg}
        role="img"
        aria-label={say("bigPictureKeys")}
        tabindex={0}
        onKeyDown={(event) => {
          const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
          if (!act || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          act();
        }}
        onWheel={(event) => {
          event.preventDefault();
          const { left, top } = event.currentTarget.getBoundingClientRect();
          zoomAt(event.deltaY < 0 ? 1.1 : 1 / 1.1, event.clientX - left, event.clientY - top);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => event.buttons === 1 && move(event.movementX, event.movementY)}
      >
        <g transform={`translate(${sight.x} ${sight.y}) scale(${sight.scale})`}>
          {draw(boxesInSight(picture, sight, roomOf(svg.current)))}
        </g>
      </svg>
    </div>
  );
}

/** Nothing before the first drawing. */
function roomOf(svg: SVGSVGElement | null): Room {
  return { width: svg?.clientWidth ?? 0, height: svg?.clientHeight ?? 0 };
}
