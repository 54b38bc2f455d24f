/** One namespace of types by two names, one of which means something else in the facade. */
import * as L from './lists.js';
import * as Object from './lists.js';
import * as tools from './tools.js';

export { L, Object, tools, tools as utilities };
