import ts from 'ts5';
import { describe, expect, it } from 'vitest';
import type { ModuleModel } from '../../../src/codegen/model/model.js';
import fc from '../../support/fast-check.js';
import {
  classExport,
  classOf,
  facadeOf,
  functionExport,
  method,
  moduleOf,
  parameter,
  property,
  signature,
  string,
} from './support/model.js';

/** What names and comments of a malicious or careless declaration may hold. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '*/ evil(); /*',
    "'); evil(); ('",
    ['`$', '{evil()}`'].join(''),
    '\n evil();',
    '\u2028evil();',
    '__proto__',
    'constructor',
    'then',
    'Promise',
    '\\',
    '\\*/',
    '*\\/',
  ),
);

function parse(text: string) {
  const file = ts.createSourceFile('facade.ts', text, ts.ScriptTarget.ES2023, true);
  const errors = (file as unknown as { parseDiagnostics: { messageText: unknown }[] }).parseDiagnostics;
  const calls: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) calls.push(node.expression.getText());
    node.forEachChild(visit);
  };
  visit(file);
  return { errors: errors.map((one) => one.messageText), calls };
}

function modelOf(exported: string, member: string, argument: string, docs: string): ModuleModel {
  const call = signature([parameter(argument, string)], string, { docs });
  const declaration = classOf('Thing', [method(member, call), property(`p${member}`, string)], { docs });
  return moduleOf([functionExport(exported, call), classExport('Thing')], [declaration], { specifier: exported });
}

describe('names and comments of the original', () => {
  it('never break out of the facade', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (exported, member, argument, docs) => {
        const { errors, calls } = parse(facadeOf(modelOf(exported, member, argument, docs)));
        expect(errors).toEqual([]);
        expect(calls.filter((callee) => !/^(original|toThread(\.\w+)?|defineCrossings)$/.test(callee))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never end the header’s comment', () => {
    const text = facadeOf(moduleOf([], [], { sources: [{ name: 'x\nevil();', version: '1' }] }), {
      command: 'x\u2028evil();',
    });
    expect(parse(text).calls).toEqual([]);
  });
});
