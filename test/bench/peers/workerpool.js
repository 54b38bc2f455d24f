import workerpool from 'workerpool';
import { add } from '../library.js';

workerpool.worker({ add });
