#if __has_include_next(<llvm-c/IRReader.h>)
# include_next <llvm-c/IRReader.h>
#elif __has_include("/usr/lib/llvm-19/include/llvm-c/IRReader.h")
# include "/usr/lib/llvm-19/include/llvm-c/IRReader.h"
#else
# error "the headers of LLVM 19 were not found: apt-get install llvm-19-dev, or set CPATH"
#endif
