#ifndef GAINSAY_DISPATCH_H
#define GAINSAY_DISPATCH_H

/* A function marked so exists twice, for every processor and for those with AVX2; the loader chooses, which is before the thread
   sanitizer is ready. */
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define GAINSAY_IS_THREAD_SANITIZED 1
#endif
#endif
#if defined(__x86_64__) && defined(__linux__) && !defined(GAINSAY_IS_THREAD_SANITIZED)
#define GAINSAY_DISPATCH __attribute__((target_clones("avx2", "default")))
#else
#define GAINSAY_DISPATCH
#endif

#pragma clang fp contract(off)

#endif
