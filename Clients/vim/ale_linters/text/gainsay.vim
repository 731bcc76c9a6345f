call ale#linter#Define('text', gainsay#linter())
