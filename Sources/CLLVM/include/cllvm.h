// The parts of LLVM's C API that the compiler uses.
//
// The headers beside this one forward to those of LLVM 19, wherever they are installed, so that
// a bare `swift build` needs no search path.
#ifndef CLLVM_H
#define CLLVM_H

#include "llvm-c/Analysis.h"
#include "llvm-c/BitReader.h"
#include "llvm-c/BitWriter.h"
#include "llvm-c/Core.h"
#include "llvm-c/DebugInfo.h"
#include "llvm-c/Error.h"
#include "llvm-c/ErrorHandling.h"
#include "llvm-c/IRReader.h"
#include "llvm-c/Linker.h"
#include "llvm-c/Support.h"
#include "llvm-c/Target.h"
#include "llvm-c/TargetMachine.h"
#include "llvm-c/Transforms/PassBuilder.h"

/// Makes LLVM report its fatal errors as bugs of the compiler that name the activity of the
/// thread, and end the process with status 70 (`EX_SOFTWARE`); idempotent.
void cllvm_install_fatal_error_handler(void);

/// Remembers that this thread is busy with `phase` of the function or module `subject`, both
/// copied and cut to fit; a null `phase` clears it.
void cllvm_set_activity(const char *phase, const char *subject);

/// Makes the optimiser tell, from now on and in all contexts, what it does and does not do to loops
/// and calls; idempotent.
void cllvm_enable_remarks(void);

#endif
