import { type Request, Resolver } from './facade.js';

const request: Request = await Resolver.create().resolve({ path: './a' });
export const more: boolean = await Resolver.create().next(request);
