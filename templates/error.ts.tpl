{{docs}}{{export}}class {{name}}{{typeParameters}} extends {{base}} {
  {{fields}}
  {{statics}}
}
