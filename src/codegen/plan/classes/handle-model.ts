/** Declarations that facade classes are made of. */

import type { AliasModel, ClassModel, InterfaceModel } from '../../model/model.js';

export type HandleModel = ClassModel | InterfaceModel | AliasModel;
