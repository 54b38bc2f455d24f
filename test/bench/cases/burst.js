/** 10,000 calls in one tick. */
import inFlight from './in-flight.js';

export const title = 'A burst of 10,000 calls in one tick';

export default (options) => inFlight(options, 10_000, { others: false });
