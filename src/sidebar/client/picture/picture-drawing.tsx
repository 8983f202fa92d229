import type { SidebarNode } from "../../wire/wire.ts";
import { changeWords } from "../tree/change-words.ts";
import { useWords } from "../words.ts";
import { BOX, type Picture, type PictureBox } from "./lay-out-picture.ts";

interface PictureDrawingProps {
  readonly picture: Picture;
  /** Those of its boxes that are drawn. */
  readonly drawn: readonly PictureBox[];
  /** Ids of the KPI to work on and of all above it. */
  readonly path: ReadonlySet<string>;
  readonly focusKpi: string | null;
  /** Which period is shown, for whoever meets the picture on a slide. */
  readonly caption: string;
}

const INK = "#202124";
const QUIET = "#5f6368";
const LINE = "#c9cdd2";
const STAR = "#8f4d00";

/** Looks are attributes, not classes, so that a copy of the picture looks the same anywhere. */
export function PictureDrawing({ picture: { boxes }, drawn, path, focusKpi, caption }: PictureDrawingProps) {
  return (
    <>
      <text x="16" y="24" font-size="13" fill={QUIET}>
        {caption}
      </text>
      {drawn.map(({ node, x, y, parent }) => {
        const above = boxes[parent];
        return above && <Edge key={`edge ${node.id}`} from={above} to={{ x, y }} node={node} isEmphasised={path.has(node.id)} />;
      })}
      {drawn.map((box) => (
        <KpiBox key={box.node.id} box={box} isEmphasised={path.has(box.node.id)} isFocus={box.node.id === focusKpi} />
      ))}
    </>
  );
}

interface EdgeProps {
  readonly from: PictureBox;
  readonly to: { readonly x: number; readonly y: number };
  readonly node: SidebarNode;
  readonly isEmphasised: boolean;
}

function Edge({ from, to, node, isEmphasised }: EdgeProps) {
  const [startX, startY, endY] = [from.x + BOX.width, from.y + BOX.height / 2, to.y + BOX.height / 2];
  const middle = (startX + to.x) / 2;
  return (
    <g>
      <path
        d={`M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${to.x} ${endY}`}
        fill="none"
        stroke={isEmphasised ? STAR : LINE}
        stroke-width={isEmphasised ? 3 : 1.2}
        stroke-dasharray={node.operator === "~" ? "4 4" : undefined}
      />
      <text x={to.x - 9} y={endY - 5} font-size="13" text-anchor="middle" fill={QUIET}>
        {node.operator}
      </text>
    </g>
  );
}

interface KpiBoxProps {
  readonly box: PictureBox;
  readonly isEmphasised: boolean;
  readonly isFocus: boolean;
}

function KpiBox({ box, isEmphasised, isFocus }: KpiBoxProps) {
  const say = useWords();
  const { node, x, y, root } = box;
  const change = node.change && changeWords(say, node.change);
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{[node.name, node.value?.words ?? say("noValue"), node.contribution].filter(Boolean).join("\n")}</title>
      <rect
        width={BOX.width}
        height={BOX.height}
        rx="6"
        fill={isFocus ? "#fef7e0" : "#fff"}
        stroke={isEmphasised ? STAR : LINE}
        stroke-width={isEmphasised ? 2 : 1}
      />
      <text x="9" y="18" font-size="12" fill={INK} font-weight={isEmphasised ? 700 : 400}>
        {shortened(isFocus ? `★ ${node.name}` : node.name, 28)}
      </text>
      <text x="9" y="35" font-size="13" font-weight="600" fill={INK}>
        {shortened(node.value?.words ?? "—", change ? 15 : 29)}
      </text>
      <text x={BOX.width - 9} y="35" font-size="11" text-anchor="end" fill={QUIET}>
        {change}
      </text>
      <text x="9" y="51" font-size="10.5" fill={QUIET}>
        {withinWidth(node.contribution, root, 35)}
      </text>
    </g>
  );
}

/** As much of a text as fits; letters of Chinese and Japanese are twice as wide. */
function shortened(text: string, width: number): string {
  let used = 0;
  let shown = "";
  for (const letter of text) {
    used += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1.85 : 1;
    if (used > width) return `${shown}…`;
    shown += letter;
  }
  return text;
}

/** A sentence about a result that stands in the picture itself: where there is no room for its name, without it. */
function withinWidth(sentence: string, root: string, width: number): string {
  return shortened(sentence, width) === sentence
    ? sentence
    : shortened(
        sentence.replace(root, () => "…"),
        width,
      );
}
