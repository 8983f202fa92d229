import { loadProject } from "../../src/localhost/page/server-calls.ts";
import { createPageRealm } from "../../src/localhost/realm-page.ts";
import { createSession } from "../../src/localhost/session.ts";
import type { ContractRow } from "./contract/row.ts";
import { contractWorkbook } from "./contract-workbook.ts";
import { contractFiles, type RowResult, runContractRow } from "./run-contract-row.ts";

declare global {
  interface Window {
    /** Runs each row in a realm of its own. */
    runContract(rows: readonly ContractRow[]): Promise<readonly RowResult[]>;
  }
}

/** A page of the local host that runs the contract; it has no grid. */
async function startPage(): Promise<void> {
  const { adapterSource } = await loadProject();
  const nonce = document.querySelector("script")?.nonce ?? "";
  window.runContract = async (rows) => {
    const results: RowResult[] = [];
    for (const row of rows) {
      results.push(
        await runContractRow(row, (onUi) => {
          const realm = createPageRealm(nonce);
          const files = contractFiles;
          return createSession({ realm, adapterSource, files, workbook: contractWorkbook(), locale: "en_US", onUi });
        }),
      );
      // The realm's frame; hundreds of them would be too many.
      document.querySelector("iframe")?.remove();
    }
    return results;
  };
  document.body.dataset["ready"] = "true";
}

void startPage();
