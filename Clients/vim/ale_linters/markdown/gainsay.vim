call ale#linter#Define('markdown', gainsay#linter())
