#include "cllvm.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

/// What the thread is busy with; empty if nobody said.
static _Thread_local char activity[512];

void cllvm_set_activity(const char *phase, const char *subject) {
  if (phase)
    snprintf(activity, sizeof activity, "%s '%s'", phase, subject ? subject : "");
  else
    activity[0] = 0;
}

/// Reports a fatal error of LLVM; it must not return, because LLVM would abort.
static void report(const char *reason) {
  fprintf(stderr, "pyaot: bug[B001]: LLVM: %s%s%s\n", reason, activity[0] ? ", while " : "",
          activity);
  fflush(NULL);
  _Exit(70);
}

void cllvm_install_fatal_error_handler(void) {
  static atomic_flag installed = ATOMIC_FLAG_INIT;
  if (!atomic_flag_test_and_set(&installed)) LLVMInstallFatalErrorHandler(report);
}

void cllvm_enable_remarks(void) {
  static atomic_flag enabled = ATOMIC_FLAG_INIT;
  // The C API has no other way to these options.
  static const char *const options[] = {
      "pyaot", "-pass-remarks=loop-vectorize|slp-vectorizer|inline|loop-unroll",
      "-pass-remarks-missed=loop-vectorize|inline",
      "-pass-remarks-analysis=loop-vectorize"};
  if (!atomic_flag_test_and_set(&enabled)) LLVMParseCommandLineOptions(4, options, "");
}
