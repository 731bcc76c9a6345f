-- The figures of a story that disagree: as a list, as two sides, as a count.
local server = require('gainsay.server')

local M = {}

-- Calls on_conflicts(conflicts, client) with the conflicts of the stories of the current buffer; with all where that is no article.
local function ask(on_conflicts)
  if not server.client() then
    vim.notify('gainsay does not run', vim.log.levels.WARN)
    return
  end
  local params = vim.empty_dict()
  if server.serves(vim.api.nvim_get_current_buf()) then
    params = { textDocument = { uri = vim.uri_from_bufnr(0) } }
  end
  server.ask('annotation/story', params, function(stories, client)
    local conflicts = {}
    for _, story in ipairs(stories) do
      vim.list_extend(conflicts, story.conflicts)
    end
    if #conflicts == 0 then
      vim.notify('No figures disagree')
      return
    end
    on_conflicts(conflicts, client)
  end)
end

-- Puts the conflicts in the quickfix list: each with its message, and its figures below.
function M.list()
  ask(function(conflicts, client)
    local items = {}
    for _, conflict in ipairs(conflicts) do
      table.insert(items, { text = conflict.relation .. ': ' .. conflict.message })
      for _, member in ipairs(conflict.members) do
        local place = server.place(member, client)
        place.text = member.side .. ' ' .. place.text
        table.insert(items, place)
      end
    end
    vim.fn.setqflist({}, ' ', { title = 'Figures that disagree', items = items })
    vim.cmd('copen')
  end)
end

-- Whether the cursor stands in a place of the current buffer, or right behind it.
local function holds_cursor(place)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  return vim.fn.bufnr(place.filename) == vim.api.nvim_get_current_buf()
    and (row > place.lnum or row == place.lnum and column >= place.col - 1)
    and (row < place.end_lnum or row == place.end_lnum and column <= place.end_col - 1)
end

local namespace = vim.api.nvim_create_namespace('gainsay sides')

-- Goes to a place in the current window, and marks it until the cursor moves there.
local function open(place)
  vim.cmd("normal! m'")
  local buffer = vim.fn.bufadd(place.filename)
  vim.bo[buffer].buflisted = true
  vim.api.nvim_win_set_buf(0, buffer)
  vim.api.nvim_win_set_cursor(0, { place.lnum, place.col - 1 })
  vim.cmd('normal! zz')
  vim.api.nvim_buf_clear_namespace(buffer, namespace, 0, -1)
  vim.api.nvim_buf_set_extmark(buffer, namespace, place.lnum - 1, place.col - 1, {
    end_row = place.end_lnum - 1,
    end_col = place.end_col - 1,
    hl_group = 'Search',
    priority = 200,
  })
  vim.api.nvim_create_autocmd('CursorMoved', {
    buffer = buffer,
    callback = function(event)
      local row, column = unpack(vim.api.nvim_win_get_cursor(0))
      if row ~= place.lnum or column ~= place.col - 1 then
        vim.api.nvim_buf_clear_namespace(buffer, namespace, 0, -1)
        vim.api.nvim_del_autocmd(event.id)
      end
    end,
  })
end

local function show(place, other)
  open(place)
  vim.cmd('vertical rightbelow split')
  open(other)
  vim.cmd('wincmd p')
end

-- The pairs of places that stand against each other: { here, there, message }, those under the cursor alone where there are any.
local function pairs_of_sides(conflicts, client)
  local under_cursor, all = {}, {}
  for _, conflict in ipairs(conflicts) do
    local first = conflict.members[1]
    for _, member in ipairs(conflict.members) do
      local place = server.place(member, client)
      for _, other in ipairs(conflict.members) do
        if other.side ~= member.side then
          local pair = { place, server.place(other, client), conflict.message }
          if holds_cursor(place) then
            table.insert(under_cursor, pair)
          elseif member == first then
            table.insert(all, pair)
          end
        end
      end
    end
  end
  return #under_cursor > 0 and under_cursor or all
end

-- Shows the figure under the cursor beside one that disagrees with it; asks which where there are several.
function M.sides()
  ask(function(conflicts, client)
    local choices = pairs_of_sides(conflicts, client)
    if #choices == 1 then
      show(choices[1][1], choices[1][2])
      return
    end
    vim.ui.select(choices, {
      prompt = 'Figures that disagree',
      format_item = function(pair)
        local file = vim.fn.fnamemodify(pair[2].filename, ':t')
        return ('%s ≠ %s in %s'):format(pair[1].text, pair[2].text, file)
      end,
    }, function(pair)
      if pair then
        show(pair[1], pair[2])
      end
    end)
  end)
end

local function count(number, one, many)
  return ('%d %s'):format(number, number == 1 and one or many)
end

function M.status(buffer)
  local of_code = { ['number-conflict'] = 0, denial = 0 }
  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    local code = found.code or vim.tbl_get(found, 'user_data', 'lsp', 'code')
    if found.source == 'gainsay' and of_code[code] then
      of_code[code] = of_code[code] + 1
    end
  end
  local parts = {}
  if of_code['number-conflict'] > 0 then
    table.insert(parts, count(of_code['number-conflict'], 'conflict', 'conflicts'))
  end
  if of_code.denial > 0 then
    table.insert(parts, count(of_code.denial, 'denial', 'denials'))
  end
  return table.concat(parts, ', ')
end

return M
