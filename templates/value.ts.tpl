{{docs}}{{export}}const {{name}}{{type}} = {{value}};
