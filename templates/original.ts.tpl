const {{local}} = original({{specifier}}, {{parent}}{{options}}){{path}};
