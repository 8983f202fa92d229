import type { Language } from "#language";
import type { Workbook } from "../contract.ts";

/** A workbook to start from, offered under *File > Reset to sample*. */
export interface Sample {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /**
   * Makes the workbook anew.
   *
   * @param readText - Reads a file that lies beside the samples.
   */
  readonly open: (language: Language, readText: (file: string) => Promise<string>) => Promise<Workbook>;
}
