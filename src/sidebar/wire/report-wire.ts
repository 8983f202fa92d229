/** What came of something the person asked for, in one sentence. */
export interface ActionAnswer {
  /** False where nothing was changed. */
  readonly isDone: boolean;
  readonly sentence: string;
}

/** The report is to be written. */
export interface RefreshRequest {
  /** Any text that no other refresh has; it tells the one who follows which one to follow. */
  readonly run: string;
  /** Label of the period to show; null for the one that the report's readers asked for. */
  readonly period: string | null;
}

/** A month is to be closed. */
export interface CloseMonthRequest {
  /** Label of the month to close; null for the one that the report shows. */
  readonly period: string | null;
}

/** Somebody wants to know how far a refresh is. */
export interface FollowRequest {
  readonly run: string;
  /** Whether it is to be called off. */
  readonly cancel: boolean;
}

/** How far a refresh is. */
export interface RefreshProgress {
  /** Counts from 1; 0 before the first. */
  readonly step: number;
  readonly steps: number;
  /** "" before the first step. */
  readonly words: string;
  /** False from when the page is being put in place. */
  readonly canCancel: boolean;
}
