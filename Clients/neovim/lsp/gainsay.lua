-- Configuration for the built-in client of Neovim 0.11 and later. vim.lsp.config('gainsay', { ... }) changes it.
local gainsay = require('gainsay')

return {
  cmd = gainsay.settings().cmd,
  filetypes = gainsay.settings().filetypes,
  root_dir = function(buffer, on_dir)
    on_dir(gainsay.folder(buffer))
  end,
  -- One server for all folders: it tells them apart itself.
  reuse_client = function(client, config)
    return client.name == config.name
  end,
}
