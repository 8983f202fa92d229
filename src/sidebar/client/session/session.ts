import type { SettingEdit } from "../../../actions/editing/setting-edit.ts";
import type { TreeEdit } from "../../../actions/editing/tree-edit.ts";
import type { DecideRequest } from "../../wire/decide-wire.ts";
import type { ActionAnswer } from "../../wire/report-wire.ts";
import type { CellAddress, EditAnswer, Endpoints, UndoStep } from "../../wire/wire.ts";
import type { Answer, Request } from "./call.ts";
import { Connection, type Known } from "./connection.ts";
import { type Direction, emptyHistory, type History, nextStep, withEdit, withReplay } from "./history.ts";
import type { Notice } from "./notice.ts";

/** What there is to show at one moment. */
export interface Snapshot extends Known {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Endpoints that do something and say in one sentence what came of it. */
type ActionName = { [Name in keyof Endpoints]: Answer<Name> extends ActionAnswer ? Name : never }[keyof Endpoints];

type Done = Extract<EditAnswer, { readonly outcome: "done" }>;

/** An edit was made; `kpi` is the one to show now. What this changes is drawn together with the edit. */
type OnMade = (kpi: string | null) => void;

/** Everything that the sidebar can do to the sheets, and take back. */
export class Session extends Connection {
  private history: History = emptyHistory;

  snapshot(): Snapshot {
    return { ...this.known(), canUndo: this.next("past") !== null, canRedo: this.next("future") !== null };
  }

  /** False when the edit was not made; the notice then says why. */
  edit(edit: TreeEdit, onMade?: OnMade): Promise<boolean> {
    return this.editTree(
      () => edit,
      ({ undo }) => withEdit(this.history, undo),
      "step",
      onMade,
    );
  }

  /** Takes the last edit back, or does the last one taken back again. */
  step(direction: Direction, onMade?: OnMade): Promise<boolean> {
    return this.editTree(
      () => {
        const step = this.next(direction);
        return step && { kind: "replay", changes: step.changes, data: step.data };
      },
      ({ undo }) => withReplay(this.history, direction, undo),
      null,
      onMade,
    );
  }

  /**
   * Writes a setting or a mute; true when that was done.
   *
   * @param revision - Of the sheet that is to be written on; that of the sheet as the person saw it if absent.
   */
  settle(edit: SettingEdit, revision = this.seen(({ settingsRevision }) => settingsRevision)): Promise<boolean> {
    return this.writeBeside(
      () => this.call("writeSetting", { edit, revision: revision(), period: this.period() }),
      edit.kind === "replay" ? null : (undo) => this.settle({ kind: "replay", changes: undo.changes }, () => undo.revision),
    );
  }

  /**
   * Writes a decision to the focus plan, or takes it back; true when that was done.
   *
   * @param revision - Of the sheet that is to be written on; that of the sheet as the person saw it if absent.
   */
  decide(edit: DecideRequest["edit"], revision = this.seen(({ planRevision }) => planRevision)): Promise<boolean> {
    return this.writeBeside(
      () => this.call("decideFocus", { edit, revision: revision(), period: this.period() }),
      edit.kind === "replay" ? null : (undo) => this.decide({ kind: "replay", changes: undo.changes }, () => undo.revision),
    );
  }

  async jumpTo(cell: CellAddress): Promise<void> {
    await this.inquire("jumpTo", cell);
  }

  insertTemplate(template: string, withReport: boolean): Promise<void> {
    return this.readAfter("saving", () => this.call("insertTemplateFromSidebar", { template, withReport }));
  }

  useOwnTable(request: Request<"useOwnTable">): Promise<void> {
    return this.readAfter("saving", () => this.call("useOwnTable", request));
  }

  /** Does something that touches neither tree nor data. */
  async act<Name extends ActionName>(name: Name, request: Request<Name>): Promise<void> {
    const work = (): Promise<ActionAnswer> => this.call(name, request);
    const answer = await this.ask("saving", work, ({ isDone, sentence }) => {
      this.show({ notice: { tone: isDone ? "done" : "refused", sentence } });
    });
    // There may be a sheet now that was not there before.
    if (answer) await this.look().catch(() => false);
  }

  /** How far a refresh is; null when that cannot be said, and the next look will tell. */
  follow(request: Request<"followRefresh">): Promise<Answer<"followRefresh"> | null> {
    return this.call("followRefresh", request).catch(() => null);
  }

  /** Null after a failure, which the notice tells. */
  lookIntoSurprises(): Promise<Answer<"lookIntoSurprises"> | null> {
    return this.ask("saving", () => this.call("lookIntoSurprises", null));
  }

  private next(direction: Direction): UndoStep | null {
    return nextStep(this.history, direction, this.state?.revision ?? "");
  }

  /** @param editNow - What to do when its turn has come; null for nothing. */
  private async editTree(
    editNow: () => TreeEdit | null,
    historyAfter: (answer: Done) => History,
    takeBack: "step" | null,
    onMade?: OnMade,
  ): Promise<boolean> {
    if (!this.state) return false;
    const revision = this.seen((state) => state.revision);
    const work = async (): Promise<EditAnswer | null> => {
      const edit = editNow();
      return edit && this.call("editTree", { edit, revision: revision(), period: this.period() });
    };
    return this.write(work, (answer) => {
      this.history = historyAfter(answer);
      this.show({ state: answer.state, notice: doneNotice(answer.sentence, takeBack) });
      onMade?.(answer.kpi);
    });
  }

  /** Writes on a sheet beside the tree, whose edits are not in its history: the notice offers to take this one back. */
  private writeBeside(work: () => Promise<EditAnswer>, takeBack: ((undo: UndoStep) => unknown) | null): Promise<boolean> {
    return this.write(work, ({ state, sentence, undo }) => {
      this.show({ state, notice: doneNotice(sentence, takeBack && (() => takeBack(undo))) });
    });
  }

  /** True when it was written; the notice tells where nothing was, and why. */
  private async write(work: () => Promise<EditAnswer | null>, take: (answer: Done) => void): Promise<boolean> {
    const answer = await this.ask("saving", work, (given) => {
      if (given?.outcome === "done") return take(given);
      if (given?.outcome === "conflict") this.yieldTo(given.state);
      if (given) this.show({ notice: { tone: "refused", sentence: given.sentence } });
    });
    return answer?.outcome === "done";
  }
}

function doneNotice(sentence: string, undo: Notice["undo"] | null): Notice {
  return { tone: "done", sentence, ...(undo && { undo }) };
}
