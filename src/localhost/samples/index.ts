import { addOnRevenue } from "./add-on-revenue.ts";
import { onlineRetail } from "./online-retail.ts";
import type { Sample } from "./sample.ts";

/** The workbooks one can start from; the first is opened when there is none yet. */
export const samples: readonly Sample[] = [onlineRetail, addOnRevenue];
