call ale#linter#Define('html', gainsay#linter())
