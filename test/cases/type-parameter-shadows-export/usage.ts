import { Id, latest, type Version } from './facade.js';

declare const id: Id<0>;
export const upgraded: Id<1> = await id.upgrade();
export const version: Version = await latest(upgraded);
export const isId: boolean = upgraded instanceof Id;
