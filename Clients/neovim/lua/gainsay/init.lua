local M = {}

M.version = '0.1.0'

local defaults = {
  cmd = { 'gainsay', 'serve' },
  filetypes = { 'text', 'markdown', 'html' },
}

-- The defaults, changed by vim.g.gainsay.
function M.settings()
  return vim.tbl_extend('force', defaults, vim.g.gainsay or {})
end

-- The folder of a buffer's file. The articles of one folder are compared with each other.
function M.folder(buffer)
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p:h')
end

-- What was found in a buffer, for a status line: "2 conflicts, 3 denials"; empty where nothing was.
function M.status(buffer)
  return require('gainsay.conflicts').status(buffer or 0)
end

local only_client

-- For Neovim 0.7 to 0.10, which have no vim.lsp.enable.
local function attach(buffer)
  if vim.bo[buffer].buftype ~= '' then
    return
  end
  local folder = M.folder(buffer)
  local config = { name = 'gainsay', cmd = M.settings().cmd, root_dir = folder }
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
  if not only_client then
    return
  end
  vim.lsp.buf_attach_client(buffer, only_client)
  if vim.lsp.get_client_by_id(only_client).initialized then
    require('gainsay.server').read(folder)
  end
end

-- Starts the server for every buffer of the file types.
function M.enable()
  local group = vim.api.nvim_create_augroup('gainsay', {})
  require('gainsay.marks').enable(group)
  local conflicts = require('gainsay.conflicts')
  vim.api.nvim_create_user_command('GainsayConflicts', conflicts.list, { desc = 'List the figures that disagree' })
  vim.api.nvim_create_user_command('GainsaySides', conflicts.sides, { desc = 'Show two sides of a conflict' })
  if vim.fn.has('nvim-0.8') == 1 then
    vim.api.nvim_create_autocmd('LspAttach', {
      group = group,
      callback = function(event)
        if vim.lsp.get_client_by_id(event.data.client_id).name == 'gainsay' then
          require('gainsay.server').read(M.folder(event.buf))
        end
      end,
    })
  end
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
