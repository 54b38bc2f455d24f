/** Tells whether reading a package's JavaScript gave anything: a facade of nothing but `any` is none. */

import { ts } from 'ts-morph';

export function inferredOnlyAny(module: ts.Symbol, checker: ts.TypeChecker): boolean {
  const location = module.valueDeclaration;
  if (!location) return true;
  const isAny = (type: ts.Type) => (type.flags & ts.TypeFlags.Any) !== 0;
  const typeOf = (symbol: ts.Symbol) => checker.getTypeOfSymbolAtLocation(symbol, location);
  const takesAndGivesAny = (type: ts.Type) =>
    type
      .getCallSignatures()
      .every(
        (signature) =>
          isAny(signature.getReturnType()) && signature.parameters.every((parameter) => isAny(typeOf(parameter))),
      );
  // `module.exports = function remove(source) { … }` has no exports but itself
  const whole = module.exports?.get('export=' as ts.__String);
  if (whole !== undefined && !takesAndGivesAny(typeOf(whole))) return false;
  return checker.getExportsOfModule(module).every((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & ts.SymbolFlags.Type) return false;
    const type = typeOf(target);
    const isFunction = type.getProperties().length === 0 && type.getCallSignatures().length > 0;
    return isAny(type) || (isFunction && takesAndGivesAny(type));
  });
}
