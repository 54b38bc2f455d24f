/** What a function makes is given to a method of another: they have to live on one thread. */
export interface Day {
  add(days: number): Day;
  diff(other: Moment): number;
}
interface Moments {
  readonly plain: string | number | Day;
}
export type Moment = Moments[keyof Moments];
export declare function day(moment?: Moment): Day;
