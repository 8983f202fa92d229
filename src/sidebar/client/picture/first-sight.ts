import { BOX, type Picture } from "./lay-out-picture.ts";

/** Where a picture lies in its window, in points of the screen, and how large it is drawn. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The size of the window. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Small trees are not blown up further than this. */
const LARGEST = 1.5;

/**
 * Shows all of a picture where there is room for it, and otherwise what is around one KPI.
 *
 * @param least - Smaller than this it is not drawn.
 * @param kpi - Id of the KPI; the first one where there is no such KPI.
 */
export function firstSight({ boxes, width, height }: Picture, room: Room, least: number, kpi: string | null): Sight {
  const scale = Math.max(least, Math.min(LARGEST, room.width / width, room.height / height));
  const centre = boxes.find(({ node }) => node.id === kpi) ?? boxes[0];
  /** In the middle, as far as the picture does not end before that. */
  const place = (space: number, size: number, middle: number): number =>
    Math.min(0, Math.max(space - size * scale, space / 2 - middle * scale));
  return {
    x: place(room.width, width, (centre?.x ?? 0) + BOX.width / 2),
    y: place(room.height, height, (centre?.y ?? 0) + BOX.height / 2),
    scale,
  };
}
