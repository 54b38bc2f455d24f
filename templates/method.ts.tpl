{{overloads}}
{{head}} {
  return {{call}};
}
