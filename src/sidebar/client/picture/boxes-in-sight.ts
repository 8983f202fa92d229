import type { Room, Sight } from "./first-sight.ts";
import { BOX, type Picture, type PictureBox } from "./lay-out-picture.ts";

/** The boxes of which something is in sight, and those whose line to their parent may be: all that has to be drawn. */
export function boxesInSight({ boxes }: Picture, { x, y, scale }: Sight, { width, height }: Room): readonly PictureBox[] {
  const [left, top] = [-x / scale, -y / scale];
  const [right, bottom] = [left + width / scale, top + height / scale];
  return boxes.filter((box) => {
    const above = boxes[box.parent] ?? box;
    const isAcross = above.x < right && box.x + BOX.width > left;
    return isAcross && Math.min(above.y, box.y) < bottom && Math.max(above.y, box.y) + BOX.height > top;
  });
}
