{{docs}}{{modifiers}}get {{key}}(): {{type}} {
  return {{call}};
}
