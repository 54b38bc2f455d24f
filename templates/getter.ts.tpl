{{docs}}{{static}}get {{key}}(): {{type}} {
  return {{call}};
}
