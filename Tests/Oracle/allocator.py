"""An allocator for compiled modules that finds leaks, stray writes and wrong releases."""
import ctypes

FENCE = 64
"""The bytes on both sides of a block that no code may touch."""

FRESH, EDGE, STALE = 0xA5, 0xCB, 0xDD
"""What new blocks, their fences and released blocks hold."""


class Allocator:
    """Counts and checks the blocks of a module; can refuse the n-th."""

    def __init__(self, library):
        self.blocks = {}
        self.problems = []
        self.refused = None
        self.count = 0
        ffi = library.ffi
        self.callbacks = (
            ffi.callback("void *(size_t, size_t)", self.allocate),
            ffi.callback("void (void *)", lambda p: self.release(int(ffi.cast("uintptr_t", p)))),
        )
        self.ffi = ffi
        library.service("set_allocator")(*self.callbacks)

    def allocate(self, size, alignment):
        """Returns a new block between fences."""
        self.count += 1
        if self.refused is not None and self.count > self.refused:
            return self.ffi.NULL
        room = ctypes.create_string_buffer(size + 2 * FENCE + alignment)
        start = ctypes.addressof(room) + FENCE
        start += -start % max(1, alignment)
        ctypes.memset(ctypes.addressof(room), EDGE, len(room))
        ctypes.memset(start, FRESH, size)
        self.blocks[start] = (room, size)
        return self.ffi.cast("void *", start)

    def release(self, address):
        """Takes a block back."""
        if address == 0:
            return
        if address not in self.blocks:
            self.problems.append(f"{address:#x} was released, which is no live block")
            return
        room, size = self.blocks.pop(address)
        offset = address - ctypes.addressof(room)
        if any(b != EDGE for b in room.raw[:offset] + room.raw[offset + size:]):
            self.problems.append(f"a write outside of a block of {size} bytes")
        ctypes.memset(address, STALE, size)

    def begin(self, refused=None):
        """Starts a call; the allocation behind the first `refused` fails."""
        self.count, self.refused = 0, refused

    def finish(self, keeps=False):
        """Returns what was wrong since the last time, or None; `keeps` allows for blocks that live
        on."""
        if self.blocks and not keeps:
            self.problems.append(
                f"{len(self.blocks)} blocks were not released, "
                f"of {', '.join(str(s) for _, s in list(self.blocks.values())[:5])} bytes")
            self.blocks.clear()
        problems, self.problems = self.problems, []
        return "; ".join(problems) or None
