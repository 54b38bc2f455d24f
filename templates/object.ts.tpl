{{docs}}{{export}}const {{name}} = {
  {{entries}}
}{{const}};
