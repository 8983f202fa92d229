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

/** An edit was made; `kpi` is the one to show now. */
export interface Made {
  readonly kpi: string | null;
}

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
    const fresh = await this.ask("loading", () => this.call("sidebarState", { period }));
    if (fresh) this.update({ state: fresh });
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

  /** Null when the edit was not made; the notice then says why. */
  async edit(edit: TreeEdit): Promise<Made | null> {
    const answer = await this.send(edit);
    if (answer?.outcome !== "done") return null;
    this.history = withEdit(this.history, answer.undo);
    return this.made(answer, true);
  }

  /** Takes the last edit back, or does the last one taken back again. */
  async step(direction: Direction): Promise<Made | null> {
    const step = nextStep(this.history, direction, this.state?.revision ?? "");
    if (!step) return null;
    const answer = await this.send({ kind: "replay", changes: step.changes, data: step.data });
    if (answer?.outcome !== "done") return null;
    this.history = withReplay(this.history, direction, answer.undo);
    return this.made(answer, false);
  }

  /**
   * Writes a setting or a mute; true when that was done.
   *
   * @param revision - Of the sheet that is to be written on; that of the sheet as it is known if absent.
   */
  async settle(edit: SettingEdit, revision = this.state?.settingsRevision ?? ""): Promise<boolean> {
    const request = { edit, revision, period: this.period() };
    const answer = this.heed(await this.ask("saving", () => this.call("writeSetting", request)));
    return this.written(answer, edit.kind === "replay", (step) => {
      void this.settle({ kind: "replay", changes: step.changes }, step.revision);
    });
  }

  /**
   * Writes a decision to the focus plan, or takes it back; true when that was done.
   *
   * @param revision - Of the sheet that is to be written on; that of the sheet as it is known if absent.
   */
  async decide(edit: DecideRequest["edit"], revision = this.state?.planRevision ?? ""): Promise<boolean> {
    const request = { edit, revision, period: this.period() };
    const answer = this.heed(await this.ask("saving", () => this.call("decideFocus", request)));
    return this.written(answer, edit.kind === "replay", (step) => {
      void this.decide({ kind: "replay", changes: step.changes }, step.revision);
    });
  }

  async jumpTo(cell: CellAddress): Promise<void> {
    await this.inquire("jumpTo", cell);
  }

  async insertTemplate(template: string, withReport: boolean): Promise<void> {
    const fresh = await this.ask("saving", () => this.call("insertTemplateFromSidebar", { template, withReport }));
    if (fresh) this.update({ state: fresh });
  }

  async useOwnTable(request: Request<"useOwnTable">): Promise<void> {
    const fresh = await this.ask("saving", () => this.call("useOwnTable", request));
    if (fresh) this.update({ state: fresh });
  }

  /** Does something that touches neither tree nor data. */
  async act<Name extends ActionName>(name: Name, request: Request<Name>): Promise<void> {
    const answer: ActionAnswer | null = await this.ask("saving", () => this.call(name, request));
    if (!answer) return;
    const { isDone, sentence } = answer;
    this.update({ notice: { tone: isDone ? "done" : "refused", sentence, failure: null, offersUndo: false } });
    // There may be a sheet now that was not there before.
    await this.look().catch(() => false);
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

  private async send(edit: TreeEdit): Promise<EditAnswer | null> {
    const { state } = this;
    if (!state) return null;
    const request = { edit, revision: state.revision, period: this.period() };
    return this.heed(await this.ask("saving", () => this.call("editTree", request)));
  }

  /** Tells why nothing was written, where that is so. */
  private heed(answer: EditAnswer | null): EditAnswer | null {
    if (answer && answer.outcome !== "done") {
      if (answer.outcome === "conflict") this.update({ state: answer.state });
      this.update({ notice: { tone: "refused", sentence: answer.sentence, failure: null, offersUndo: false } });
    }
    return answer;
  }

  private made({ state, sentence, kpi }: Done, offersUndo: boolean, takeBack?: () => void): Made {
    const notice = { tone: "done", sentence, failure: null, offersUndo } as const;
    this.update({ state, notice: takeBack ? { ...notice, takeBack } : notice });
    return { kpi };
  }

  /** Tells what was written beside the tree, and offers to take it back once. */
  private written(answer: EditAnswer | null, isReplay: boolean, takeBack: (step: UndoStep) => void): boolean {
    if (answer?.outcome !== "done") return false;
    this.made(answer, !isReplay, () => takeBack(answer.undo));
    return true;
  }

  private async ask<Result>(waiting: "loading" | "saving", work: () => Promise<Result>): Promise<Result | null> {
    if (this.waiting) return null;
    this.turn++;
    this.update({ waiting, notice: null });
    try {
      return await work();
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
