// Stands for another package, whose types the module uses.
declare module 'pipeline' {
  export class Message {
    readonly text: string;
    position(): { line: number };
  }
  export class Document {
    readonly messages: Message[];
    render(): string;
  }
  export class Pipeline {
    use(name: string): this;
    run(input: string | Document): Document;
  }
}
