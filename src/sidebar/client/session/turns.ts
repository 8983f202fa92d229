/** Lets works have their turns one after the other, in the order in which they were asked for. */
export class Turns {
  private end: Promise<unknown> = Promise.resolve();
  private round = 0;

  /** Null, without a turn, for a work that waited when `giveUp` was called. */
  take<Result>(work: () => Promise<Result>): Promise<Result | null> {
    const { round } = this;
    const turn = this.end.then(() => (round === this.round ? work() : null));
    this.end = turn.catch(() => undefined);
    return turn;
  }

  /** Sends away all that wait for their turn: what they build on has not happened. */
  giveUp(): void {
    this.round++;
  }
}
