import { type DispatchResult, isCoreCommand, type Model, registries, UIPlugin } from "./engine.ts";
import { SpreadsheetError } from "./spreadsheet-error.ts";

type Command = Parameters<UIPlugin["handle"]>[0];
type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

/** One step of a batch: a command of o-spreadsheet with its payload. */
export interface Step {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a model's owner gives to our plugin. */
export interface ModelOwner {
  /** A command that changes the workbook is being carried out. */
  onCommand(command: Step): void;
  /** All of a change, with its evaluation, is done. */
  onSettled(): void;
  /** The batch under way. It is handed over here because o-spreadsheet copies the payload of every command, cell by cell. */
  batch: Batch | null;
}

/** Commands to be carried out as one, and what became of them. */
interface Batch {
  readonly steps: readonly Step[];
  readonly refusals: string[];
}

const BATCH = "KIGI_BATCH";

/**
 * Our part inside the model: carries out a list of commands as one, which means one evaluation and one undo step, and tells
 * the spreadsheet what changed, whoever changed it.
 */
class HostPlugin extends UIPlugin {
  private readonly owner: ModelOwner | undefined;
  private changed = false;

  constructor(config: PluginConfig) {
    super(config);
    const { owner } = config.custom;
    this.owner = owner;
  }

  override handle(command: Command): void {
    const step = command as unknown as Step;
    if (step.type === BATCH) {
      this.carryOut(this.owner?.batch ?? { steps: [], refusals: [] });
      return;
    }
    if (!isCoreCommand(command) && step.type !== "UNDO" && step.type !== "REDO") return;
    this.changed = true;
    this.owner?.onCommand(step);
  }

  private carryOut({ steps, refusals }: Batch): void {
    const dispatch = this.dispatch as unknown as (type: string, payload: Step) => DispatchResult;
    for (const part of steps) {
      const { reasons } = dispatch(part.type, part);
      if (reasons.some((reason) => reason !== "NoChanges")) refusals.push(`${part.type}: ${reasons.join(", ")}`);
    }
  }

  override finalize(): void {
    if (!this.changed) return;
    this.changed = false;
    this.owner?.onSettled();
  }
}

/** Makes sure every model built from now on has the plugin. */
export function installHostPlugin(): void {
  registries.featurePluginRegistry.replace("kigi_host", HostPlugin);
}

/** Carries out the steps as one command. Steps that change nothing are allowed; a step that is refused throws. */
export function dispatchBatch(model: Model, steps: readonly Step[]): void {
  if (steps.length === 0) return;
  const owner: ModelOwner = model.config.custom["owner"];
  const batch: Batch = { steps, refusals: [] };
  const dispatch = model.dispatch as unknown as (type: string) => DispatchResult;
  owner.batch = batch;
  const { reasons } = dispatch(BATCH);
  owner.batch = null;
  const [refusal] = [...reasons.map(String), ...batch.refusals];
  if (refusal !== undefined) throw new SpreadsheetError(`The spreadsheet refused the change (${refusal}).`);
}
