set nocompatible
syntax on
filetype plugin indent on
set expandtab shiftwidth=2 softtabstop=2
set incsearch hlsearch ignorecase smartcase
set undofile undodir=~/.vim/undo
set laststatus=2 ruler
nnoremap <Space>w :write<CR>
