/** Schemas that functions make are gathered by others: they have to live on one thread. */
export interface Schema {
  validate(value: unknown): boolean;
}
export interface TextSchema extends Schema {
  min(length: number): this;
}
export declare const schemas: {
  text(): TextSchema;
  object(fields: { [Key in string]?: Schema | Schema[] }): Schema;
};
