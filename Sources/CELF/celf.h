// libelf, by which objects are read and the interface section is looked up.
#ifndef CELF_H
#define CELF_H

#include <gelf.h>
#include <libelf.h>

#endif
