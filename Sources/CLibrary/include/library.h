// The files of the library, embedded.
#pragma once
#include <stddef.h>

/// Returns the number of files.
int pyaot_library_count(void);

/// Returns the dotted package of file `i`.
const char *pyaot_library_package(int i);

/// Returns the name of file `i`, without ending.
const char *pyaot_library_name(int i);

/// Returns the text of file `i`, not terminated.
const unsigned char *pyaot_library_text(int i);

/// Returns the size of the text of file `i`, in bytes.
size_t pyaot_library_size(int i);
