import { isCoreCommand, type Model, registries, UIPlugin } from "./engine.ts";

type Command = Parameters<UIPlugin["handle"]>[0];
type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

/** One step of a batch: a command of o-spreadsheet with its payload. */
export interface Step {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Hears of what happens to a model. */
export interface ModelListener {
  /** A command that changes the workbook is being carried out. */
  onCommand(command: Step): void;
  /** All of a change, with its evaluation, is done. */
  onSettled(): void;
}

const BATCH = "KIGI_BATCH";

/**
 * Our part inside the model: carries out a list of commands as one, which means one evaluation and one undo step, and tells
 * the spreadsheet what changed, whoever changed it.
 */
class HostPlugin extends UIPlugin {
  private readonly listener: ModelListener | undefined;
  private changed = false;

  constructor(config: PluginConfig) {
    super(config);
    const { listener } = config.custom;
    this.listener = listener;
  }

  override handle(command: Command): void {
    const step = command as unknown as Step;
    if (step.type === BATCH) {
      const { steps } = command as unknown as { readonly steps: readonly Step[] };
      const dispatch = this.dispatch as unknown as (type: string, payload: Step) => void;
      for (const part of steps) dispatch(part.type, part);
      return;
    }
    if (!isCoreCommand(command) && step.type !== "UNDO" && step.type !== "REDO") return;
    this.changed = true;
    this.listener?.onCommand(step);
  }

  override finalize(): void {
    if (!this.changed) return;
    this.changed = false;
    this.listener?.onSettled();
  }
}

/** Makes sure every model built from now on has the plugin. */
export function installHostPlugin(): void {
  registries.featurePluginRegistry.replace("kigi_host", HostPlugin);
}

/** Carries out the steps as one command. Steps that change nothing are allowed. */
export function dispatchBatch(model: Model, steps: readonly Step[]): void {
  if (steps.length === 0) return;
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => void;
  dispatch(BATCH, { steps });
}
