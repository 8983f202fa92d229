import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import type { Call } from "../session/call.ts";
import { pathUp } from "../tree/path-up.ts";
import { LanguageContext, useWords } from "../words.ts";
import { layOutPicture } from "./lay-out-picture.ts";
import { PictureDrawing } from "./picture-drawing.tsx";
import { savePicture } from "./save-picture.ts";

/** The whole tree in a dialog: to look at, to move about in, and to take along as a picture. */
export function BigPicture({ call }: { readonly call: Call }) {
  const [state, setState] = useState<SidebarState | null>(null);
  const [failure, setFailure] = useState("");
  useEffect(() => {
    call("sidebarState", { period: null }).then(setState, (error: unknown) => setFailure(String(error)));
  }, [call]);
  if (!state) return <p class="first-reading">{failure}</p>;
  return (
    <LanguageContext.Provider value={state.language}>
      <Picture state={state} />
    </LanguageContext.Provider>
  );
}

interface Sight {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const STEP = 60;
const MOST = 4;
const LEAST = 0.05;

function Picture({ state: { nodes, focus } }: { readonly state: SidebarState }) {
  const say = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const picture = useMemo(() => layOutPicture(nodes), [nodes]);
  const [sight, setSight] = useState<Sight>({ x: 0, y: 0, scale: 1 });
  const fit = (): void => {
    const { clientWidth = 1, clientHeight = 1 } = svg.current ?? {};
    setSight({ x: 0, y: 0, scale: Math.min(1.5, clientWidth / picture.width, clientHeight / picture.height) });
  };
  useEffect(fit, [picture]);
  const move = (x: number, y: number): void => setSight((before) => ({ ...before, x: before.x + x, y: before.y + y }));
  /** What lies at the point stays there. */
  const zoomAt = (by: number, pointX: number, pointY: number): void =>
    setSight(({ x, y, scale: before }) => {
      const scale = Math.max(LEAST, Math.min(MOST, before * by));
      const growth = scale / before;
      return { x: pointX - (pointX - x) * growth, y: pointY - (pointY - y) * growth, scale };
    });
  const zoom = (by: number) => (): void => {
    const { clientWidth = 0, clientHeight = 0 } = svg.current ?? {};
    zoomAt(by, clientWidth / 2, clientHeight / 2);
  };
  const [zoomIn, zoomOut] = [zoom(1.25), zoom(0.8)];
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(STEP, 0),
    ArrowRight: () => move(-STEP, 0),
    ArrowUp: () => move(0, STEP),
    ArrowDown: () => move(0, -STEP),
    "+": zoomIn,
    "-": zoomOut,
    "0": fit,
  };
  const save = (format: "svg" | "png") => () => svg.current && void savePicture(svg.current, picture, format);
  const path = useMemo(() => pathUp(nodes, focus?.node ?? -1), [nodes, focus]);
  return (
    <div class="big-picture">
      <div class="toolbar" role="toolbar" aria-label={say("bigPicture")}>
        <Button aria-label={say("zoomIn")} onClick={zoomIn}>
          ＋
        </Button>
        <Button aria-label={say("zoomOut")} onClick={zoomOut}>
          −
        </Button>
        <Button onClick={fit}>{say("fit")}</Button>
        <span class="toolbar-gap" />
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
          zoomAt(event.deltaY < 0 ? 1.1 : 1 / 1.1, event.offsetX, event.offsetY);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => event.buttons === 1 && move(event.movementX, event.movementY)}
      >
        <g transform={`translate(${sight.x} ${sight.y}) scale(${sight.scale})`}>
          <PictureDrawing picture={picture} path={path} focusKpi={nodes[focus?.node ?? -1]?.id ?? null} />
        </g>
      </svg>
    </div>
  );
}
