{{docs}}{{export}}const {{name}} = {
  {{members}}
} as const;
{{export}}type {{name}} = {{type}};
