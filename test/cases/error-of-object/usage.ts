import Checker from './facade.js';

const { error } = await Checker.check(1);
if (error instanceof Checker.CheckError) console.log(error.details.join());
if (await Checker.isError(error)) console.log(error?.message);
