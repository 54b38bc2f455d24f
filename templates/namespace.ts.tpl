{{docs}}{{export}}declare namespace {{name}} {
  {{types}}
}
