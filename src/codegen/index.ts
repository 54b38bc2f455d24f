/** The generator as a library: `gen-async-facade/codegen`. The command line is a thin layer on top of this. */

export { type Address, type Config, defineConfig, type ModuleSettings } from './config/settings.js';
export { type Diagnostic, formatDiagnostic, type Severity } from './diagnostics/diagnostic.js';
export { explainJson, explainText, type Paint } from './explain.js';
export { generate } from './generate.js';
export type { FacadeResult, GenerateRequest, GenerateResult, Outcome, Progress, Stage } from './request.js';
