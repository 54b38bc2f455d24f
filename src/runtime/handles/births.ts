/** Remembers what has to be ended, and whether it has been; only if leaks are to be told of. */
import type { Call } from '../calls/call.js';
import { settings } from '../configure.js';
import { foreignLines } from '../tracing/trace.js';
import { endings } from '../wire/endings.js';
import { Op } from '../wire/protocol.js';
import { facadeClass } from './classes.js';
import type { HandleState } from './handle-state.js';

/** Settled with the first call. */
let told: boolean | undefined;

function areTold(): boolean {
  const { leaks = ['1', 'true'].includes(process.env.GEN_ASYNC_FACADE_LEAKS ?? '') } = settings();
  return leaks;
}

/** A call begins, which may make objects: its caller is known now. */
export function rememberCaller(call: Call): void {
  told ??= areTold();
  if (told) call.lines = foreignLines();
}

/** What the call makes is there. */
export function noteBirth({ op, route, lines, result }: Call, state: HandleState): void {
  if (lines === undefined) return;
  const { token, type } = state;
  if (op === Op.iterate && state === result) {
    token.birth = {
      lines,
      name: `an iterator of ${route}`,
      ending: 'before its end: leave the loop, or call return()',
    };
    return;
  }
  const { prototype } = facadeClass(type);
  const ending = endings.find((name) => name in prototype);
  if (ending === undefined) return;
  token.birth = {
    lines,
    name: prototype.constructor.name,
    ending: `without ${ending}(): call it, or use "await using"`,
  };
}

/** The program ends what it holds by itself. */
export function noteEnding({ op, route: { path } }: Call, { real }: HandleState): void {
  if (real.token.birth === undefined) return;
  if (op === Op.dispose || (path.length === 1 && endings.includes(path[0] as string))) real.token.birth = undefined;
}
