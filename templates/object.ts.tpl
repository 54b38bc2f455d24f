{{docs}}{{export}}const {{name}} = {
  {{entries}}
};
