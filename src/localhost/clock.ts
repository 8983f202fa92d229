/** Time as scripts feel it: what really passes, and what is only pretended to pass, because nobody should wait for it. */
export class Clock {
  /** Milliseconds since 1970, as the machine or a test says. */
  readonly machineTime: () => number;
  private pretended = 0;

  constructor(machineTime: () => number = Date.now) {
    this.machineTime = machineTime;
  }

  /** Milliseconds since 1970, with all that was pretended. */
  now(): number {
    return this.machineTime() + this.pretended;
  }

  /** Lets time pass at once. */
  advance(seconds: number): void {
    this.pretended += seconds * 1000;
  }
}
