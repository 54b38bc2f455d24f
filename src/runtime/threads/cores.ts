/** How many threads can run at once; asking the system each time would cost more than a short call. */
import { availableParallelism } from 'node:os';

export const cores = availableParallelism();
