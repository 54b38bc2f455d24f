/** Namespaces of nothing but types: the original's own, unless one of their types is another here. */
export declare namespace Options {
  interface Size {
    width: number;
  }
  type Both<T extends Size = Size> = T & { height: number };
  namespace Deep {
    type Name = `${string}.png`;
  }
}
export declare namespace Handlers {
  type Event = 'open' | 'close';
  interface Listener {
    onEvent(event: Event): boolean;
  }
}
export { Options as O };

interface Match {
  pattern: string;
}
declare namespace Match {
  type All = Match[];
}
export { Match };

export declare function draw(size: Options.Size, name: Options.Deep.Name): Options.Both;
export declare function listen(listener: Handlers.Listener): void;
