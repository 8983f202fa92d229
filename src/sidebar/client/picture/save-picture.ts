import type { Picture } from "./lay-out-picture.ts";

/** Slides are shown larger than screens. */
const SHARPNESS = 2;
/** Browsers draw nothing at all on a larger canvas. */
const LONGEST_SIDE = 8000;

/** Offers a drawing as a file: as it is, or as its points. */
export async function savePicture(svg: SVGSVGElement, { width, height }: Picture, format: "svg" | "png"): Promise<void> {
  const drawing = new Blob([standalone(svg, width, height)], { type: "image/svg+xml" });
  download(format === "svg" ? drawing : await points(drawing, width, height), `kpi-tree.${format}`);
}

function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const attributes = { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": "sans-serif" };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(svg);
}

async function points(drawing: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(drawing);
  const image = new Image();
  image.src = address;
  await image.decode();
  const scale = Math.min(SHARPNESS, LONGEST_SIDE / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no pictures");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return canvas.convertToBlob();
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
