import type { Endpoints, SidebarState } from "../../wire/wire.ts";
import type { Answer, Call, Request } from "./call.ts";
import { failureNotice, type Notice } from "./notice.ts";
import { Turns } from "./turns.ts";

/** What is known and waited for at one moment. */
export interface Known {
  /** Null until the sheets have been read. */
  readonly state: SidebarState | null;
  /** What is being waited for. */
  readonly waiting: "loading" | "saving" | null;
  /** Whether that or any question is open. */
  readonly isBusy: boolean;
  readonly notice: Notice | null;
}

/**
 * What the sidebar knows of the sheet, and how it asks. Answers of the script may overtake each other, so what follows from an
 * answer is asked one after the other; questions that change nothing go beside it.
 */
export class Connection {
  protected readonly call: Call;
  private readonly onChange: () => void;
  private readonly turns = new Turns();
  protected state: SidebarState | null = null;
  private waiting: Known["waiting"] = null;
  private notice: Notice | null = null;
  private openQuestions = 0;
  /** Counts readings and requests: the answer to a look is dropped when something was asked after it. */
  private asked = 0;
  /** Counts the times when others, not this person, may have changed the sheets. */
  private news = 0;

  constructor(call: Call, onChange: () => void) {
    this.call = call;
    this.onChange = onChange;
  }

  known(): Known {
    const { state, waiting, notice } = this;
    return { state, waiting, isBusy: waiting !== null || this.openQuestions > 0, notice };
  }

  /** Reads the sheets again, for another period if one is given. */
  reload(period?: string | null): Promise<void> {
    return this.readAfter("loading", () => this.call("sidebarState", { period: period === undefined ? this.period() : period }));
  }

  /** Looks whether the sheets have changed; true when they had. Says nothing of failures: nobody has asked for it. */
  async look(): Promise<boolean> {
    if (this.waiting || !this.state) return false;
    const turn = ++this.asked;
    const fresh = await this.call("sidebarState", { period: this.period(), known: this.state.stamp });
    if (!fresh || turn !== this.asked) return false;
    this.learn(fresh);
    return true;
  }

  /** Asks something that changes nothing, beside whatever else is under way; null after a failure, which the notice tells. */
  async inquire<Name extends keyof Endpoints>(name: Name, request: Request<Name>): Promise<Answer<Name> | null> {
    this.openQuestions++;
    this.onChange();
    try {
      const answer = await this.call(name, request);
      if (this.notice?.question === name) this.dismiss();
      return answer;
    } catch (error) {
      this.show({ notice: { ...failureNotice(error), question: name } });
      return null;
    } finally {
      this.openQuestions--;
      this.onChange();
    }
  }

  dismiss(): void {
    this.show({ notice: null });
  }

  /**
   * Asks when everything asked before has been answered. Null after a failure, which the notice tells; what was asked meanwhile
   * is then not asked any more.
   *
   * @param take - Does what the answer asks for. All of it and the end of the waiting happen at once, so that they are drawn once.
   */
  protected ask<Result>(
    waiting: "loading" | "saving",
    work: () => Promise<Result>,
    take?: (answer: Result) => void,
  ): Promise<Result | null> {
    this.asked++;
    return this.turns.take(async () => {
      this.show({ waiting, notice: null });
      try {
        const answer = await work();
        take?.(answer);
        return answer;
      } catch (error) {
        this.turns.giveUp();
        this.show({ notice: failureNotice(error) });
        return null;
      } finally {
        this.show({ waiting: null });
      }
    });
  }

  /** Does something that answers with what the sheets then hold. */
  protected async readAfter(waiting: "loading" | "saving", work: () => Promise<SidebarState | null>): Promise<void> {
    await this.ask(waiting, work, (state) => this.learn(state));
  }

  /** Shows what others have made of the sheets. */
  protected learn(state: SidebarState | null): void {
    if (!state) return;
    this.news++;
    this.show({ state });
  }

  /** Somebody else was quicker: what waits was asked of sheets that are no more. */
  protected yieldTo(state: SidebarState): void {
    this.turns.giveUp();
    this.learn(state);
  }

  /**
   * What the person has seen of a sheet when asking for an edit, to be told when its turn has come: their own edits before it
   * count as seen, what others have done meanwhile does not.
   */
  protected seen(revisionOf: (state: SidebarState) => string): () => string {
    const latest = (): string => (this.state ? revisionOf(this.state) : "");
    const [before, { news }] = [latest(), this];
    return () => (news === this.news ? latest() : before);
  }

  protected period(): string | null {
    return this.state?.periods[this.state.period]?.label ?? null;
  }

  protected show(change: Partial<Pick<Known, "state" | "waiting" | "notice">>): void {
    if (change.state !== undefined) this.state = change.state;
    if (change.waiting !== undefined) this.waiting = change.waiting;
    if (change.notice !== undefined) this.notice = change.notice;
    this.onChange();
  }
}
