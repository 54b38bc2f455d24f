/** The module keeps who listens: what is published has to be where they are. */
export declare function subscribe(listener: { next(value: number): void }): () => void;
export declare function onError(listener: (message: string) => void): () => void;
export declare function publish(value: number): void;
