if exists('g:loaded_gainsay')
  finish
endif
let g:loaded_gainsay = 1

augroup gainsay
  autocmd!
  autocmd User lsp_setup call gainsay#register()
  autocmd ColorScheme * call gainsay#define_colors()
augroup END
call gainsay#define_colors()

" ALE runs no linter for plain text unless it is told to.
let g:ale_linters = extend(get(g:, 'ale_linters', {}), {'text': ['gainsay']}, 'keep')
