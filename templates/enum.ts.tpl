{{docs}}{{exportValues}}const {{values}} = {
  {{members}}
} as const;
{{export}}type {{name}} = {{type}};
