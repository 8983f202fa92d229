import { samples } from "../samples/index.ts";
import { startPage } from "./start-page.ts";

await startPage(samples);
