{{call}}
{{docs}}{{export}}class {{name}}{{typeParameters}} extends {{base}} {
  {{members}}
}
