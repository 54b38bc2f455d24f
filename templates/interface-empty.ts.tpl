{{docs}}{{export}}interface {{name}}{{typeParameters}}{{heritage}} {}
