{{docs}}{{export}}const {{name}} = {
  {{members}}
} as unknown as typeof {{original}};
{{export}}type {{name}} = {{original}};
