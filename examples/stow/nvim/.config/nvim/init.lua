vim.g.mapleader = ' '
require('options')
vim.keymap.set('n', '<leader>w', vim.cmd.write)
vim.keymap.set('n', '<Esc>', vim.cmd.nohlsearch)
