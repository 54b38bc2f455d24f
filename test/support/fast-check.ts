/** fast-check with the same cases in each run, so that a change is judged by itself alone: FC_SEED chooses others. */

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });

export default fc;
