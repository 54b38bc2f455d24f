{{docs}}{{export}}const {{name}} = {
  {{members}}
} as const;
{{export}}type {{name}} = (typeof {{name}})[keyof typeof {{name}}];
