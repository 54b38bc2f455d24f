{{docs}}{{export}}type {{name}}{{typeParameters}} = {{type}};
