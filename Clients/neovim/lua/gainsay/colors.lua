-- The looks of what is found. A colour scheme or an init.lua may define the groups otherwise.
local M = {}

-- By vim.o.background. Each colour has a contrast of at least 4.5 with black or white paper.
local palette = {
  dark = {
    quote = { fg = '#98c379', ctermfg = 114 },
    claim = { fg = '#7fb2e6', ctermfg = 110 },
    denial = { fg = '#e39ad0', ctermfg = 176 },
    conflict = { fg = '#f0a95c', ctermfg = 215 },
  },
  light = {
    quote = { fg = '#2d6a1f', ctermfg = 22 },
    claim = { fg = '#1f5fa8', ctermfg = 25 },
    denial = { fg = '#9c2a86', ctermfg = 90 },
    conflict = { fg = '#9a4a00', ctermfg = 130 },
  },
}

function M.define()
  local colors = palette[vim.o.background]
  local groups = {
    GainsayQuote = colors.quote,
    GainsayClaim = colors.claim,
    GainsayDenial = colors.denial,
    GainsayNumberConflict = vim.tbl_extend('error', colors.conflict, { bold = true, underline = true }),
    GainsaySource = { bold = true },
    GainsayCue = { italic = true },
  }
  -- Before 0.9 Neovim has no semantic tokens, and before 0.8 it takes no @ in a name.
  if vim.lsp.semantic_tokens then
    for kind, group in pairs(M.groups) do
      groups['@lsp.type.' .. kind] = { link = group }
    end
  end
  for group, looks in pairs(groups) do
    vim.api.nvim_set_hl(0, group, vim.tbl_extend('error', looks, { default = true }))
  end
end

-- The group of each kind that the server tells of.
M.groups = {
  quote = 'GainsayQuote',
  claim = 'GainsayClaim',
  denial = 'GainsayDenial',
  numberConflict = 'GainsayNumberConflict',
}

return M
