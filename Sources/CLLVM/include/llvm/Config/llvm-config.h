#if __has_include_next(<llvm/Config/llvm-config.h>)
# include_next <llvm/Config/llvm-config.h>
#elif __has_include("/usr/lib/llvm-19/include/llvm/Config/llvm-config.h")
# include "/usr/lib/llvm-19/include/llvm/Config/llvm-config.h"
#else
# error "the headers of LLVM 19 were not found: apt-get install llvm-19-dev, or set CPATH"
#endif
