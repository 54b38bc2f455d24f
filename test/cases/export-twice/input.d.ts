/** One class with a namespace, exported under its name and as default. */
declare class Big {
  constructor(value: Big.Value);
  plus(value: Big.Value): Big;
}
declare namespace Big {
  type Value = string | number | Big;
  interface Config {
    precision?: number;
  }
}
export { Big };
export default Big;
