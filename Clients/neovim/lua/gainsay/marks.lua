-- Marks the parts of attributions, and where Neovim has no semantic tokens (before 0.9) the four kinds too.
local server = require('gainsay.server')
local colors = require('gainsay.colors')

local M = {}

local namespace = vim.api.nvim_create_namespace('gainsay')

-- The stretches of an annotation that have a group: a list of { group, range }.
local function stretches(annotation)
  local found = {}
  local add = function(group, ranges)
    for _, range in ipairs(ranges or {}) do
      table.insert(found, { group, range })
    end
  end
  if annotation.kind == 'attribution' then
    add('GainsaySource', annotation.sourceRanges)
    add('GainsayCue', annotation.cueRanges)
  elseif not vim.lsp.semantic_tokens and colors.groups[annotation.kind] then
    add(colors.groups[annotation.kind], { annotation.range })
  end
  return found
end

local function show(buffer, annotations, client)
  vim.api.nvim_buf_clear_namespace(buffer, namespace, 0, -1)
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  local column = function(position)
    return server.byte(lines[position.line + 1] or '', position.character, client)
  end
  for _, annotation in ipairs(annotations) do
    for _, stretch in ipairs(stretches(annotation)) do
      local group, range = unpack(stretch)
      vim.api.nvim_buf_set_extmark(buffer, namespace, range.start.line, column(range.start), {
        end_row = range['end'].line,
        end_col = column(range['end']),
        hl_group = group,
        -- Parts are seen over kinds, and semantic tokens have 125.
        priority = annotation.kind == 'attribution' and 130 or 110,
      })
    end
  end
end

-- Asks anew for the annotations of a buffer.
function M.refresh(buffer)
  if not server.serves(buffer) then
    return
  end
  local tick = vim.api.nvim_buf_get_changedtick(buffer)
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) }, layers = 'all' }
  server.ask('annotation/document', params, function(result, client)
    if vim.api.nvim_buf_is_loaded(buffer) and vim.api.nvim_buf_get_changedtick(buffer) == tick then
      show(buffer, result.annotations, client)
    end
  end)
end

function M.enable(group)
  colors.define()
  vim.api.nvim_create_autocmd('ColorScheme', { group = group, callback = colors.define })
  -- Diagnostics come when a document was opened or changed, and when another one of its story was.
  vim.api.nvim_create_autocmd({ 'DiagnosticChanged', 'TextChanged', 'InsertLeave' }, {
    group = group,
    callback = function(event)
      M.refresh(event.buf)
    end,
  })
end

return M
