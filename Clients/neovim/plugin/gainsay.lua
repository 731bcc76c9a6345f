if vim.g.loaded_gainsay then
  return
end
vim.g.loaded_gainsay = true
require('gainsay').enable()
