import { startPage } from "../../src/localhost/page/start-page.ts";
import type { Sample } from "../../src/localhost/samples/sample.ts";

/** The page of the local host with small samples, so that its own tests depend on nothing of the product. */
const numbers: Sample = {
  id: "numbers",
  name: { en: "Three numbers", ja: "三つの数" },
  open: async () => ({
    version: 1,
    model: {
      version: "19.3.2",
      sheets: [
        {
          id: "numbers",
          name: "Numbers",
          colNumber: 26,
          rowNumber: 100,
          cells: { A1: "One", B1: "1", A2: "Two", B2: "2", A3: "Three", B3: "3", D1: "=FIXTURE_DOUBLE(B1:B3)" },
        },
      ],
    },
    extras: {},
  }),
};

await startPage([numbers]);
