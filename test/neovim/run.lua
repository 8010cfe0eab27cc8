-- Runs PITCH_STEPS, Lua that uses what hands.lua offers, in the window that is open, and writes what it returns to PITCH_RESULT.
dofile(vim.env.PITCH_HANDS)
local steps, mistake = loadstring(vim.env.PITCH_STEPS, 'steps')
local ok, result = false, mistake
if steps then ok, result = pcall(steps) end
local file = assert(io.open(vim.env.PITCH_RESULT, 'w'))
file:write(vim.fn.json_encode({ ok = ok, result = result == nil and vim.NIL or result }))
file:close()
vim.cmd('qall!')
