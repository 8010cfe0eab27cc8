-- What a person does in Neovim, and what they see. Each waits for what it asked for, and says what did not come.
local patience = 10000

-- Waits until this holds.
function wait_for(what, done)
  if not vim.wait(patience, done, 10) then error('waited in vain for ' .. what, 0) end
end

local function keys(typed)
  return vim.api.nvim_replace_termcodes(typed, true, true, true)
end

local function words_of(found)
  local lines = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})
  return table.concat(lines, '\n')
end

local severities = { 'error', 'warning', 'info', 'hint' }

-- The server that this window is attached to, once both have shaken hands.
function server()
  local client
  wait_for('the server', function()
    local attached = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients()
    _, client = next(attached)
    return client ~= nil and client.initialized
  end)
  return client
end

-- What is underlined, each with its rule, level and words, once there is something.
function findings()
  wait_for('findings', function() return #vim.diagnostic.get(0) > 0 end)
  return vim.tbl_map(function(found)
    return { rule = found.code, level = severities[found.severity], words = words_of(found) }
  end, vim.diagnostic.get(0))
end

-- Waits until a rule is quiet.
function quiet(rule)
  wait_for(rule .. ' to fall quiet', function()
    return #vim.tbl_filter(function(found) return found.code == rule end, vim.diagnostic.get(0)) == 0
  end)
  return true
end

-- The script in this window, or in another that was opened meanwhile.
function text(file)
  local buffer = file and vim.fn.bufnr(file) or 0
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n')
end

-- Puts the cursor on the first of these words.
function go_to(words)
  if vim.fn.search('\\C\\V' .. vim.fn.escape(words, '\\'), 'cw') == 0 then error('not in the script: ' .. words, 0) end
end

-- What pops up over these words.
function hover(words)
  server()
  go_to(words)
  vim.lsp.buf.hover()
  local shown
  wait_for('the hover', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then shown = window end
    end
    return shown ~= nil
  end)
  return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(shown), 0, -1, true), '\n')
end

-- Opens a line at the end, asks what could stand there, and takes what is listed by this name. Returns the whole list.
function complete(name)
  server()
  local listed
  vim.api.nvim_create_autocmd('CompleteChanged', {
    once = true,
    callback = function()
      listed = vim.tbl_map(function(item) return item.abbr end, vim.fn.complete_info({ 'items' }).items)
      vim.schedule(function()
        for index, each in ipairs(listed) do
          if each == name then vim.api.nvim_select_popupmenu_item(index - 1, true, true, {}) end
        end
        vim.api.nvim_feedkeys(keys('<Esc>'), 'n', false)
      end)
    end,
  })
  vim.defer_fn(function() vim.api.nvim_feedkeys(keys('<Esc>'), 'n', false) end, patience)
  vim.cmd('normal! G')
  vim.fn.feedkeys(keys('o<C-x><C-o>'), 'xt!')
  if not listed then error('nothing was listed', 0) end
  return listed
end

-- Opens the menu at these words and chooses what is called so. Returns the whole menu, once the script is another.
function fix(words, title)
  server()
  go_to(words)
  local before, menu = vim.b.changedtick, nil
  vim.ui.select = function(items, options, choose)
    menu = vim.tbl_map(options.format_item, items)
    for index, each in ipairs(menu) do
      if each == title then return choose(items[index], index) end
    end
  end
  vim.lsp.buf.code_action()
  wait_for('the menu', function() return menu ~= nil end)
  wait_for('the fix', function() return vim.b.changedtick ~= before end)
  return menu
end

-- Renames what these words name.
function rename(words, name)
  server()
  go_to(words)
  local before = vim.b.changedtick
  vim.lsp.buf.rename(name)
  wait_for('the new name', function() return vim.b.changedtick ~= before end)
end

-- Tries a name that these words cannot have. Returns what is said about it.
function refused_name(words, name)
  server()
  go_to(words)
  local said
  vim.notify = function(message) said = message end
  vim.lsp.buf.rename(name)
  wait_for('the reason', function() return said ~= nil end)
  return said
end

-- Goes from these words to what they lead to. Returns the line it stands on.
function go_from(words)
  server()
  go_to(words)
  local before = vim.api.nvim_win_get_cursor(0)[1]
  vim.lsp.buf.definition()
  wait_for('the cursor to move', function() return vim.api.nvim_win_get_cursor(0)[1] ~= before end)
  return vim.api.nvim_get_current_line()
end
