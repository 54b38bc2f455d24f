/** `day.extend(plugin).extend(other)`: each gives the module again, which can be called as well. */
declare function day(n: number): day.Day;
declare namespace day {
  interface Day {
    add(n: number): Day;
    value(): number;
  }
  type Plugin = (module: typeof day) => void;
  function extend(plugin: Plugin): typeof day;
  const tools: Tools;
  interface Tools {
    use(name: string): Tools;
  }
}
export = day;
