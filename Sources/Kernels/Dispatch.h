#ifndef GAINSAY_DISPATCH_H
#define GAINSAY_DISPATCH_H

/* A function marked so exists twice, for every processor and for those with AVX2; the loader chooses. */
#if defined(__x86_64__) && defined(__linux__)
#define GAINSAY_DISPATCH __attribute__((target_clones("avx2", "default")))
#else
#define GAINSAY_DISPATCH
#endif

#pragma clang fp contract(off)

#endif
