defineCrossings({{root}}, {{table}});
