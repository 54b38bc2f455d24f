{{docs}}{{export}}interface {{name}}{{typeParameters}} {
  {{members}}
}
