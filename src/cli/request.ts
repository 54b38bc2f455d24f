/** Turns options into a request to the generator. */

import type { GenerateRequest } from '../codegen/index.js';
import type { CommandLineOptions } from './program.js';

export function requestFrom(modules: readonly string[], options: CommandLineOptions): GenerateRequest {
  const { config, out, format, project, include, exclude } = options;
  return {
    modules,
    probe: options.probe,
    output: options.check ? 'check' : options.stdout || options.explain ? 'none' : 'write',
    ...(config !== undefined && { config }),
    ...(out !== undefined && { out }),
    ...(format !== undefined && { format }),
    ...(project !== undefined && { project }),
    ...(include && { include }),
    ...(exclude && { exclude }),
  };
}
