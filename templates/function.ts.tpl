{{overloads}}
{{head}} {
  return {{call}};
}
{{properties}}
