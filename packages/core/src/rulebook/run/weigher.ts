/** Finds the bounds of one derived fact over rows of which some have gaps. */
export interface Weigher {
  /** Weighs the row that now lies in the state; `isSure` unless only missing facts make it count. */
  readonly add: (isSure: boolean) => void;
  /** The least and the greatest the fact may be, whatever fills the gaps. Sound, not always the tightest. */
  readonly bounds: () => readonly [low: number, high: number];
}
