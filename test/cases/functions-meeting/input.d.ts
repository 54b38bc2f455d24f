export interface Block {
  lines: string[];
}
/** Functions that come back have a thread to live on, as objects have. */
export type Transform = (block: Block) => Block;
export declare function align(): Transform;
export declare function indent(width: number): Transform;
export declare function flow(...transforms: Transform[]): Transform;
