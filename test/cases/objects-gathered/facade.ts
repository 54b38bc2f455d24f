// Async facade of ./input.js. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade ./objects-gathered/input.d.ts -o objects-gathered/facade.ts

import { defineCrossings, Handle, original, type Pipelined, toThread } from 'gen-async-facade';

const input = original('./input.js', import.meta.url, { objects: 'together' });

/** A {@link Schema} of the caller's own; its methods may be asynchronous. */
export interface SchemaImplementation {
  validate(value: unknown): boolean | Promise<boolean>;
}

/** Schemas that functions make are gathered by others: they have to live on one thread. */
export class Schema extends Handle {
  validate(value: unknown): Promise<boolean> {
    return toThread(original(this).validate, value);
  }
}

export class TextSchema extends Schema {
  min(length: number): Pipelined<this> {
    return toThread.handle(TextSchema, original(this).min, length);
  }
}

export const schemas = {
  text(): Pipelined<TextSchema> {
    return toThread.handle(TextSchema, input.schemas.text);
  },
  object(
    fields: { [Key in string]?: Schema | SchemaImplementation | (Schema | SchemaImplementation)[] },
  ): Pipelined<Schema> {
    return toThread.handle(Schema, input.schemas.object, fields);
  },
};

defineCrossings(input, {
  handles: { Schema: { class: Schema }, TextSchema: { class: TextSchema } },
});
