export type Windows = `C:\\${string}`;
export declare function open(path: `C:\\${string}`, mode?: `\`${string}`): `\${name}${number}\n`;
export declare function resultOf<T>(of: T): T extends () => (infer R extends string) ? R : never;
