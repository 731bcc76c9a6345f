-- Asks the server, and translates its places.
local M = {}

-- The one client that serves all buffers; nil while there is none.
function M.client()
  for _, client in pairs((vim.lsp.get_clients or vim.lsp.get_active_clients)()) do
    if client.name == 'gainsay' then
      return client
    end
  end
end

function M.serves(buffer)
  local client = M.client()
  return client and client.attached_buffers[buffer] or false
end

-- Has the server read the articles of a folder, if it does not yet.
function M.read(folder)
  local client = M.client()
  local uri = vim.uri_from_fname(folder)
  for _, known in ipairs(client.workspace_folders) do
    if known.uri == uri then
      return
    end
  end
  local added = { uri = uri, name = folder }
  table.insert(client.workspace_folders, added)
  local params = { event = { added = { added }, removed = {} } }
  if vim.fn.has('nvim-0.11') == 1 then
    client:notify('workspace/didChangeWorkspaceFolders', params)
  else
    client.notify('workspace/didChangeWorkspaceFolders', params)
  end
end

-- Calls on_result(result, client) when the server has answered; not at all where it cannot.
function M.ask(method, params, on_result)
  local client = M.client()
  if not client then
    return
  end
  local handler = function(_, result)
    if result then
      on_result(result, client)
    end
  end
  if vim.fn.has('nvim-0.11') == 1 then
    client:request(method, params, handler)
  else
    client.request(method, params, handler)
  end
end

-- The byte of a line at which a column of the protocol stands; the end of the line for one behind it.
function M.byte(line, column, client)
  local encoding = client.offset_encoding
  if encoding == 'utf-8' then
    return math.min(column, #line)
  end
  if vim.fn.has('nvim-0.11') == 1 then
    return vim.str_byteindex(line, encoding, column, false)
  end
  local found, byte = pcall(vim.str_byteindex, line, column, encoding == 'utf-16')
  return found and byte or #line
end

local function item(uri, position, client)
  local location = { uri = uri, range = { start = position, ['end'] = position } }
  return vim.lsp.util.locations_to_items({ location }, client.offset_encoding)[1]
end

-- An item for the quickfix list from what has a uri and a range; its text are the words of the range in its first line.
function M.place(location, client)
  local start, stop = location.range.start, location.range['end']
  local first = item(location.uri, start, client)
  local is_one_line = start.line == stop.line
  local end_col = is_one_line and M.byte(first.text, stop.character, client) + 1 or item(location.uri, stop, client).col
  return {
    filename = first.filename,
    lnum = first.lnum,
    col = first.col,
    end_lnum = stop.line + 1,
    end_col = end_col,
    text = first.text:sub(first.col, is_one_line and end_col - 1 or -1),
  }
end

return M
