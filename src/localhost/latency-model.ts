import type { Access } from "./access.ts";

/**
 * How long Google's services are expected to take, in seconds. These are published measurements of single people, some of
 * them old, and some are assumptions; the order of magnitude is what they are good for. Nothing here was measured by Kigi.
 */
export const LATENCY = {
  /** Starting an execution. Assumed: no figure is published; 0.2 to 3 s are plausible. */
  start: 0.7,
  /** A call that has to go to the service: between 30 ms for a flush (Stack Overflow 29263774) and 160 ms for `getLastRow` (bugbugnow.net, 2019). */
  roundTrip: 0.1,
  /** A read that Apps Script's look-ahead answers: 2.3 s for 1,000 calls of `getValue` (bugbugnow.net, 2019). */
  readAhead: 0.0023,
  /** A write that is only put into the queue: 164 ms for 400 calls of `setValues` (Stack Overflow 29263774). */
  queuedWrite: 0.0004,
  /** A change of formats: 70 s for 10,000 calls of `setBackground`, the example in Google's best practices. */
  formatCall: 0.007,
  /** One cell read: 85 s for 10,000,000 (tanaikech.github.io, 2022-04-25). */
  cellRead: 0.0000085,
  /** One cell written: over 6 minutes for 10,000,000 (tanaikech.github.io, 2022-04-25). */
  cellWritten: 0.000036,
  /** `Properties` and `Cache`: medians of 100 (ziritione.org). */
  propertyRead: 0.03,
  propertyWrite: 0.062,
  cacheRead: 0.003,
  cacheWrite: 0.093,
} as const;

/** A call as the model sees it. */
export interface ServiceCall {
  /** E.g. `Range.setValues`. */
  readonly member: string;
  readonly access: Access;
  /** How many cells it moves. */
  readonly cells: number;
}

/** Writes of contents; all other writes to a range change its look. */
const contentWrites = /^Range\.(?:setValues?|setFormulas?|clear|clearContent|copyTo)$/;

/**
 * Adds up what the calls of one execution would take.
 *
 * Apps Script queues writes and reads ahead, so what a call takes depends on the calls before it: the first read after a
 * write sends the queue off and waits; further reads come from what was read ahead.
 */
export class LatencyModel {
  private hasReadAhead = false;
  private hasQueue = false;

  /** The seconds that this call takes, given those before it. */
  secondsOf({ member, access, cells }: ServiceCall): number {
    if (member.startsWith("Properties.")) return access === "read" ? LATENCY.propertyRead : LATENCY.propertyWrite;
    if (member.startsWith("Cache.")) return member.startsWith("Cache.get") ? LATENCY.cacheRead : LATENCY.cacheWrite;
    switch (access) {
      case "look up":
        return 0;
      case "read":
        return this.read();
      case "read cells":
        return this.read() + cells * LATENCY.cellRead;
      case "write cells":
        this.queue();
        return (contentWrites.test(member) ? LATENCY.queuedWrite : LATENCY.formatCall) + cells * LATENCY.cellWritten;
      case "write":
        this.queue();
        return LATENCY.queuedWrite;
      case "sync":
        return this.flush();
      default:
        return LATENCY.roundTrip;
    }
  }

  private read(): number {
    const isAnswered = this.hasReadAhead && !this.hasQueue;
    this.hasReadAhead = true;
    this.hasQueue = false;
    return isAnswered ? LATENCY.readAhead : LATENCY.roundTrip;
  }

  private queue(): void {
    this.hasQueue = true;
    this.hasReadAhead = false;
  }

  private flush(): number {
    const seconds = this.hasQueue ? LATENCY.roundTrip : 0;
    this.hasQueue = false;
    return seconds;
  }
}
