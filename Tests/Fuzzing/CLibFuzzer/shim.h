#include <stddef.h>
#include <stdint.h>

/// libFuzzer as a library: runs `target` on inputs of its own making, as the arguments say, and ends the process.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *bytes, size_t count));
