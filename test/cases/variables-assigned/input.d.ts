/** Variables of an object are there to be assigned: an assignment to the facade's would not reach the original. */
declare namespace templates {
  /** Where a value begins and ends. */
  let tags: [string, string];
  let escape: (text: string) => string;
  let cache: Cache | undefined;
  let setLocale: (locale: string) => void;
  let locale: string;
  /** Not to be assigned, however it is declared. */
  var render: (text: string, data: object) => string;
  const version: string;
  namespace nested {
    let depth: number;
  }
  interface Cache {
    get(key: string): string | undefined;
    clear(): void;
  }
}
export = templates;
