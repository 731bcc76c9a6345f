local M = {}

local defaults = {
  cmd = { 'gainsay', 'serve' },
  filetypes = { 'text', 'markdown' },
}

-- The defaults, changed by vim.g.gainsay.
function M.settings()
  return vim.tbl_extend('force', defaults, vim.g.gainsay or {})
end

-- The folder of a buffer's file. The open files of one folder are compared with each other.
function M.folder(buffer)
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p:h')
end

-- The colours of a standard scheme; a scheme of your own may define these groups otherwise.
local highlights = {
  GainsayQuote = 'String',
  GainsayClaim = 'Identifier',
  GainsayDenial = 'Statement',
  GainsayNumberConflict = 'WarningMsg',
  ['@lsp.type.quote'] = 'GainsayQuote',
  ['@lsp.type.claim'] = 'GainsayClaim',
  ['@lsp.type.denial'] = 'GainsayDenial',
  ['@lsp.type.numberConflict'] = 'GainsayNumberConflict',
}

local function define_highlights()
  for group, link in pairs(highlights) do
    -- Before 0.9 Neovim has no semantic tokens, and before 0.8 it takes no @ in a name.
    if vim.fn.has('nvim-0.9') == 1 or not vim.startswith(group, '@') then
      vim.api.nvim_set_hl(0, group, { link = link, default = true })
    end
  end
end

local only_client

-- For Neovim 0.7 to 0.10, which have no vim.lsp.enable.
local function attach(buffer)
  if vim.bo[buffer].buftype ~= '' then
    return
  end
  local config = { name = 'gainsay', cmd = M.settings().cmd, root_dir = M.folder(buffer) }
  if vim.lsp.start then
    local same_name = function(client, wanted)
      return client.name == wanted.name
    end
    vim.lsp.start(config, { bufnr = buffer, reuse_client = same_name })
    return
  end
  if not only_client or not vim.lsp.get_client_by_id(only_client) then
    only_client = vim.lsp.start_client(config)
  end
  vim.lsp.buf_attach_client(buffer, only_client)
end

-- Starts the server for every buffer of the file types.
function M.enable()
  define_highlights()
  local group = vim.api.nvim_create_augroup('gainsay', {})
  vim.api.nvim_create_autocmd('ColorScheme', { group = group, callback = define_highlights })
  if vim.lsp.enable then
    vim.lsp.enable('gainsay')
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = M.settings().filetypes,
    callback = function(event)
      attach(event.buf)
    end,
  })
end

return M
