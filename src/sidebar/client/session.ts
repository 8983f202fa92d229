import type { SettingEdit } from "../../actions/setting-edit.ts";
import type { TreeEdit } from "../../actions/tree-edit.ts";
import type { DecideRequest } from "../decide-wire.ts";
import type { ActionAnswer } from "../report-wire.ts";
import type { CellAddress, EditAnswer, Endpoints, SidebarState, UndoStep } from "../wire.ts";
import type { Answer, Call, Request } from "./call.ts";
import { type Direction, emptyHistory, type History, nextStep, withEdit, withReplay } from "./history.ts";
import { failureNotice, type Notice } from "./notice.ts";

/** What there is to show at one moment. */
export interface Snapshot {
  /** Null until the sheets have been read. */
  readonly state: SidebarState | null;
  /** What is being waited for. */
  readonly waiting: "loading" | "saving" | null;
  /** Whether that or any question is open. */
  readonly isBusy: boolean;
  readonly notice: Notice | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Endpoints that do something and say in one sentence what came of it. */
type ActionName = { [Name in keyof Endpoints]: Answer<Name> extends ActionAnswer ? Name : never }[keyof Endpoints];

type Done = Extract<EditAnswer, { readonly outcome: "done" }>;

/** An edit was made; `kpi` is the one to show now. What this changes is drawn together with the edit. */
type OnMade = (kpi: string | null) => void;

/** The sidebar's connection to the sheet: what it knows of it, and everything it can ask for. One request at a time. */
export class Session {
  private readonly call: Call;
  private readonly onChange: (snapshot: Snapshot) => void;
  private state: SidebarState | null = null;
  private waiting: Snapshot["waiting"] = null;
  private notice: Notice | null = null;
  private history: History = emptyHistory;
  /** Counts requests, so that the answer to an idle look is dropped when something was asked meanwhile. */
  private turn = 0;
  private openQuestions = 0;

  constructor(call: Call, onChange: (snapshot: Snapshot) => void) {
    this.call = call;
    this.onChange = onChange;
  }

  snapshot(): Snapshot {
    const { state, waiting, notice } = this;
    const revision = state?.revision ?? "";
    const canUndo = nextStep(this.history, "past", revision) !== null;
    const canRedo = nextStep(this.history, "future", revision) !== null;
    return { state, waiting, isBusy: waiting !== null || this.openQuestions > 0, notice, canUndo, canRedo };
  }

  /** Reads the sheets again, for another period if one is given. */
  async reload(period: string | null = this.period()): Promise<void> {
    await this.ask("loading", () => this.call("sidebarState", { period }), this.renew);
  }

  /** Looks whether the sheets have changed; true when they had. Says nothing of failures: nobody has asked for it. */
  async look(): Promise<boolean> {
    if (this.waiting || !this.state) return false;
    const { turn } = this;
    const fresh = await this.call("sidebarState", { period: this.period(), known: this.state.stamp });
    if (!fresh || turn !== this.turn) return false;
    this.update({ state: fresh });
    return true;
  }

  /** False when the edit was not made; the notice then says why. */
  edit(edit: TreeEdit, onMade?: OnMade): Promise<boolean> {
    return this.send(edit, true, onMade, ({ undo }) => withEdit(this.history, undo));
  }

  /** Takes the last edit back, or does the last one taken back again. */
  async step(direction: Direction, onMade?: OnMade): Promise<boolean> {
    const step = nextStep(this.history, direction, this.state?.revision ?? "");
    if (!step) return false;
    const { changes, data } = step;
    return this.send({ kind: "replay", changes, data }, false, onMade, ({ undo }) => withReplay(this.history, direction, undo));
  }

  /**
   * Writes a setting or a mute; true when that was done.
   *
   * @param revision - Of the sheet that is to be written on; that of the sheet as it is known if absent.
   */
  settle(edit: SettingEdit, revision = this.state?.settingsRevision ?? ""): Promise<boolean> {
    const request = { edit, revision, period: this.period() };
    const takeBack = (step: UndoStep) => void this.settle({ kind: "replay", changes: step.changes }, step.revision);
    return this.write(
      () => this.call("writeSetting", request),
      (answer) => this.tell(answer, edit.kind !== "replay", takeBack),
    );
  }

  /**
   * Writes a decision to the focus plan, or takes it back; true when that was done.
   *
   * @param revision - Of the sheet that is to be written on; that of the sheet as it is known if absent.
   */
  decide(edit: DecideRequest["edit"], revision = this.state?.planRevision ?? ""): Promise<boolean> {
    const request = { edit, revision, period: this.period() };
    const takeBack = (step: UndoStep) => void this.decide({ kind: "replay", changes: step.changes }, step.revision);
    return this.write(
      () => this.call("decideFocus", request),
      (answer) => this.tell(answer, edit.kind !== "replay", takeBack),
    );
  }

  async jumpTo(cell: CellAddress): Promise<void> {
    await this.inquire("jumpTo", cell);
  }

  async insertTemplate(template: string, withReport: boolean): Promise<void> {
    await this.ask("saving", () => this.call("insertTemplateFromSidebar", { template, withReport }), this.renew);
  }

  async useOwnTable(request: Request<"useOwnTable">): Promise<void> {
    await this.ask("saving", () => this.call("useOwnTable", request), this.renew);
  }

  /** Does something that touches neither tree nor data. */
  async act<Name extends ActionName>(name: Name, request: Request<Name>): Promise<void> {
    const work = (): Promise<ActionAnswer> => this.call(name, request);
    const answer = await this.ask("saving", work, ({ isDone, sentence }) => {
      this.update({ notice: { tone: isDone ? "done" : "refused", sentence, failure: null, offersUndo: false } });
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

  /** Asks something that changes nothing, beside whatever else is under way; null after a failure, which the notice tells. */
  async inquire<Name extends keyof Endpoints>(name: Name, request: Request<Name>): Promise<Answer<Name> | null> {
    this.openQuestions++;
    this.update({});
    try {
      const answer = await this.call(name, request);
      if (this.notice?.question === name) this.dismiss();
      return answer;
    } catch (error) {
      this.update({ notice: { ...failureNotice(error), question: name } });
      return null;
    } finally {
      this.openQuestions--;
      this.update({});
    }
  }

  dismiss(): void {
    this.update({ notice: null });
  }

  private period(): string | null {
    return this.state?.periods[this.state.period]?.label ?? null;
  }

  private readonly renew = (state: SidebarState | null): void => {
    if (state) this.update({ state });
  };

  private async send(
    edit: TreeEdit,
    offersUndo: boolean,
    onMade: OnMade | undefined,
    historyAfter: (answer: Done) => History,
  ): Promise<boolean> {
    const { state } = this;
    if (!state) return false;
    const request = { edit, revision: state.revision, period: this.period() };
    return this.write(
      () => this.call("editTree", request),
      (answer) => {
        this.history = historyAfter(answer);
        this.tell(answer, offersUndo);
        onMade?.(answer.kpi);
      },
    );
  }

  /** True when it was written; the notice tells where nothing was, and why. */
  private async write(work: () => Promise<EditAnswer>, take: (answer: Done) => void): Promise<boolean> {
    const answer = await this.ask("saving", work, (given) => {
      if (given.outcome === "done") {
        take(given);
        return;
      }
      if (given.outcome === "conflict") this.update({ state: given.state });
      this.update({ notice: { tone: "refused", sentence: given.sentence, failure: null, offersUndo: false } });
    });
    return answer?.outcome === "done";
  }

  /**
   * Tells what was written.
   *
   * @param takeBack - Takes it back, where no history does.
   */
  private tell({ state, sentence, undo }: Done, offersUndo: boolean, takeBack?: (step: UndoStep) => void): void {
    const notice = { tone: "done", sentence, failure: null, offersUndo } as const;
    this.update({ state, notice: takeBack ? { ...notice, takeBack: () => takeBack(undo) } : notice });
  }

  /**
   * Null where something else is being waited for, and after a failure, which the notice tells.
   *
   * @param take - Does what the answer asks for. All of it and the end of the waiting happen at once, so that they are drawn once.
   */
  private async ask<Result>(
    waiting: "loading" | "saving",
    work: () => Promise<Result>,
    take?: (answer: Result) => void,
  ): Promise<Result | null> {
    if (this.waiting) return null;
    this.turn++;
    this.update({ waiting, notice: null });
    try {
      const answer = await work();
      take?.(answer);
      return answer;
    } catch (error) {
      this.update({ notice: failureNotice(error) });
      return null;
    } finally {
      this.update({ waiting: null });
    }
  }

  private update(change: Partial<Pick<Snapshot, "state" | "waiting" | "notice">>): void {
    if (change.state !== undefined) this.state = change.state;
    if (change.waiting !== undefined) this.waiting = change.waiting;
    if (change.notice !== undefined) this.notice = change.notice;
    this.onChange(this.snapshot());
  }
}
