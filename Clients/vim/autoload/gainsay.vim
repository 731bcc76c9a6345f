" What ALE and vim-lsp need to know of the server. SPDX-License-Identifier: Apache-2.0

let s:defaults = {'executable': 'gainsay', 'filetypes': ['text', 'markdown', 'html'], 'settings': {}}

" A value of g:gainsay, or its default.
function! gainsay#setting(name) abort
  return get(get(g:, 'gainsay', {}), a:name, s:defaults[a:name])
endfunction

function! gainsay#folder(buffer) abort
  return fnamemodify(bufname(a:buffer), ':p:h')
endfunction

" The linter for ALE. It counts columns in bytes and cannot say so.
function! gainsay#linter() abort
  return {
  \ 'name': 'gainsay',
  \ 'lsp': 'stdio',
  \ 'executable': gainsay#setting('executable'),
  \ 'command': '%e serve',
  \ 'project_root': function('gainsay#folder'),
  \ 'initialization_options': {'gainsay': extend({'positionEncoding': 'utf-8'}, gainsay#setting('settings'))},
  \}
endfunction

" Registers the server with vim-lsp.
function! gainsay#register() abort
  call lsp#register_server({
  \ 'name': 'gainsay',
  \ 'cmd': [gainsay#setting('executable'), 'serve'],
  \ 'allowlist': gainsay#setting('filetypes'),
  \ 'root_uri': {-> lsp#utils#path_to_uri(gainsay#folder(bufnr('%')))},
  \ 'initialization_options': {'gainsay': gainsay#setting('settings')},
  \})
endfunction

" The colours of the four kinds, which vim-lsp shows. A colour scheme or a vimrc may define the groups otherwise.
function! gainsay#define_colors() abort
  let l:colors = &background ==# 'light'
  \ ? {'Quote': '#2d6a1f 22', 'Claim': '#1f5fa8 25', 'Denial': '#9c2a86 90', 'NumberConflict': '#9a4a00 130'}
  \ : {'Quote': '#98c379 114', 'Claim': '#7fb2e6 110', 'Denial': '#e39ad0 176', 'NumberConflict': '#f0a95c 215'}
  for [l:kind, l:color] in items(l:colors)
    let [l:gui, l:terminal] = split(l:color)
    let l:style = l:kind ==# 'NumberConflict' ? ' gui=bold,underline cterm=bold,underline' : ''
    execute 'highlight default Gainsay' .. l:kind .. ' guifg=' .. l:gui .. ' ctermfg=' .. l:terminal .. l:style
    execute 'highlight default link LspSemantic' .. l:kind .. ' Gainsay' .. l:kind
  endfor
endfunction
