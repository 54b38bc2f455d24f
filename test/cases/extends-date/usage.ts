import { LocalDate, read, type Stamp, stamp } from './facade.js';

const day: LocalDate = await read('1979-05-27');
const milliseconds: number = await day.getTime();
const local: boolean = await day.isLocal();
const text: string = await read('1979-05-27').toISOString();
const data: Stamp = await stamp('1979-05-27');
console.log(new Date(milliseconds), local, text, data.zone, await (await LocalDate.create('1979-05-27')).toJSON());
