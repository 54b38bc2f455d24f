/** Lets a call of `waitForFile`, or of `Resource.waitFor`, last exactly as long as a test wants it to. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'gates-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;

export class Gate {
  readonly file = join(folder, String(made++));

  open(): void {
    writeFileSync(this.file, '');
  }
}
