import type { Page } from "playwright-core";

/** Edges of letters and curves are not drawn alike every time. */
const UNSEEN = 8;

/** How many points of two PNG pictures of the same size differ so much that an eye could tell. */
export function countDifferentPoints(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pictures = [one, other].map((picture) => `data:image/png;base64,${picture.toString("base64")}`);
  return page.evaluate(
    async ([addresses, unseen]) => {
      const [first = new Uint8ClampedArray(), second = new Uint8ClampedArray()] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      const points = new Set<number>();
      first.forEach((level, at) => {
        if (Math.abs(level - (second[at] ?? 0)) > unseen) points.add(at >> 2);
      });
      return points.size;
    },
    [pictures, UNSEEN] as const,
  );
}
