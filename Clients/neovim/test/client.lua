-- Tries the plugin on the example story; run by test/run.
local recent = vim.lsp.semantic_tokens ~= nil

local function wait(what, condition)
  assert(vim.wait(60000, condition, 20), 'no ' .. what)
end

local function equal(found, expected)
  assert(vim.deep_equal(found, expected), vim.inspect(found) .. ' instead of ' .. vim.inspect(expected))
end

local function groups_at(words)
  local line, column = unpack(vim.fn.searchpos('\\V' .. words, 'nw'))
  local found = {}
  local namespace = vim.api.nvim_create_namespace('gainsay')
  for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(0, namespace, 0, -1, { details = true })) do
    local row, start, details = mark[2], mark[3], mark[4]
    if row == line - 1 and start <= column - 1 and details.end_col >= column then
      found[details.hl_group] = true
    end
  end
  return found
end

local tests = {}

function tests.parts_of_attributions_have_groups()
  wait('marks', function()
    return groups_at('Colonel Anton Belyaev').GainsaySource
  end)
  assert(groups_at('declined to comment').GainsayCue)
  equal(groups_at('Wednesday'), {})
end

function tests.kinds_have_groups()
  if recent then
    wait('tokens', function()
      local types = vim.tbl_map(function(token)
        return token.type
      end, vim.lsp.semantic_tokens.get_at_pos(0, 4, 68) or {})
      return vim.tbl_contains(types, 'numberConflict') and vim.tbl_contains(types, 'denial')
    end)
    for kind, group in pairs(require('gainsay.colors').groups) do
      equal(vim.api.nvim_get_hl(0, { name = '@lsp.type.' .. kind }).link, group)
    end
  else
    wait('marks', function()
      return groups_at('four Russian cruise').GainsayNumberConflict
    end)
    assert(groups_at('has dismissed').GainsayDenial)
    assert(groups_at('We do not discuss').GainsayQuote)
    assert(groups_at('that four Russian').GainsayClaim)
  end
end

function tests.the_status_line_counts()
  wait('count', function()
    return require('gainsay').status():find('^%d+ conflicts?, %d+ denials?$')
  end)
end

function tests.conflicts_are_listed()
  local list = function()
    return vim.fn.getqflist({ items = true, title = true })
  end
  wait('list of all conflicts', function()
    vim.cmd('GainsayConflicts')
    vim.wait(200)
    local messages = vim.tbl_filter(function(item)
      return item.valid == 0
    end, list().items)
    return #messages > 1 and #messages < #list().items
  end)
  equal(list().title, 'Figures that disagree')
  for _, item in ipairs(list().items) do
    if item.valid == 1 then
      local line = vim.fn.readfile(vim.fn.bufname(item.bufnr))[item.lnum]
      local words = item.text:match('^%l (.+)$')
      equal(line:sub(item.col, item.col + #words - 1), words)
    end
  end
  vim.cmd('cclose')
end

function tests.two_sides_stand_side_by_side()
  vim.cmd('buffer harbour-post.txt')
  vim.fn.search('900 miles')
  local choose = vim.ui.select
  vim.ui.select = function(choices, options, on_choice)
    equal(options.format_item(choices[1]):match('^900 miles ≠ .+ in .+%.txt$') ~= nil, true)
    on_choice(choices[1])
  end
  vim.cmd('GainsaySides')
  wait('split', function()
    return vim.fn.winnr('$') == 2
  end)
  vim.ui.select = choose
  local words = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    local buffer = vim.api.nvim_win_get_buf(window)
    local row, column = unpack(vim.api.nvim_win_get_cursor(window))
    table.insert(words, vim.api.nvim_buf_get_lines(buffer, row - 1, row, true)[1]:sub(column + 1, column + 9))
  end
  equal(words[1], '900 miles')
  assert(words[2]:match('^%a+ %a+') and words[2] ~= words[1], words[2])
  vim.cmd('only')
end

function tests.another_folder_is_read_too()
  vim.cmd('edit ' .. vim.fn.expand('%:p:h:h') .. '/halden-flood/the-albion.txt')
  wait('count', function()
    return require('gainsay').status():find('conflict')
  end)
end

local failed = 0
for _, name in ipairs({
  'kinds_have_groups',
  'parts_of_attributions_have_groups',
  'the_status_line_counts',
  'conflicts_are_listed',
  'two_sides_stand_side_by_side',
  'another_folder_is_read_too',
}) do
  local passed, problem = pcall(tests[name])
  failed = failed + (passed and 0 or 1)
  io.stdout:write((passed and 'passed ' or 'failed ') .. name .. (passed and '' or ': ' .. problem) .. '\n')
end
vim.cmd(failed == 0 and 'qall!' or 'cquit!')
