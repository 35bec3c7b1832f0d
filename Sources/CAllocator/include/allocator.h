// Nothing is declared here: the C library's headers declare what the allocator defines.
#pragma once
