#include "Kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

enum { lanes = 8 };

#define AVX2 __attribute__((target("avx2")))
#define AVX2_INLINE static inline __attribute__((always_inline, target("avx2")))

/* A block of some rows and 32 or 8 columns. */
AVX2_INLINE void set_block(const int16_t *x, size_t row_stride, size_t taps, size_t tap_stride, const int16_t *w,
                           const float *scale, const float *bias, float *y, size_t inner, size_t columns, const int rows,
                           const int vectors) {
    __m256i sums[2][4];
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) sums[r][v] = _mm256_setzero_si256();
    for (size_t tap = 0; tap < taps; tap++) {
        const int16_t *values = x + tap * tap_stride;
        for (size_t i = 0; i < inner; i += 2, w += 2 * columns) {
            __m256i weights[4];
            for (int v = 0; v < vectors; v++)
                weights[v] = _mm256_loadu_si256((const __m256i *)(w + 2 * v * lanes));
            for (int r = 0; r < rows; r++) {
                int32_t pair;
                memcpy(&pair, values + r * row_stride + i, sizeof pair);
                __m256i value = _mm256_set1_epi32(pair);
                for (int v = 0; v < vectors; v++)
                    sums[r][v] = _mm256_add_epi32(sums[r][v], _mm256_madd_epi16(value, weights[v]));
            }
        }
    }
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            __m256 scaled = _mm256_mul_ps(_mm256_loadu_ps(scale + v * lanes), _mm256_cvtepi32_ps(sums[r][v]));
            _mm256_storeu_ps(y + r * columns + v * lanes, _mm256_add_ps(_mm256_loadu_ps(bias + v * lanes), scaled));
        }
}

AVX2_INLINE void set_rows(const int16_t *x, size_t row_stride, size_t taps, size_t tap_stride, const int16_t *w,
                          const float *scale, const float *bias, float *y, size_t inner, size_t columns,
                          const int rows) {
    size_t c = 0;
    for (; c + 4 * lanes <= columns; c += 4 * lanes)
        set_block(x, row_stride, taps, tap_stride, w + 2 * c, scale + c, bias + c, y + c, inner, columns, rows, 4);
    for (; c < columns; c += lanes)
        set_block(x, row_stride, taps, tap_stride, w + 2 * c, scale + c, bias + c, y + c, inner, columns, rows, 1);
}

AVX2 static void avx2_product(const int16_t *x, size_t row_stride, size_t taps, size_t tap_stride, const int16_t *w,
                              const float *scale, const float *bias, float *y, size_t rows, size_t inner,
                              size_t columns) {
    size_t r = 0;
    for (; r + 2 <= rows; r += 2)
        set_rows(x + r * row_stride, row_stride, taps, tap_stride, w, scale, bias, y + r * columns, inner, columns, 2);
    for (; r < rows; r++)
        set_rows(x + r * row_stride, row_stride, taps, tap_stride, w, scale, bias, y + r * columns, inner, columns, 1);
}
#endif

static void portable_product(const int16_t *x, size_t row_stride, size_t taps, size_t tap_stride, const int16_t *w,
                             const float *scale, const float *bias, float *y, size_t rows, size_t inner,
                             size_t columns) {
    for (size_t r = 0; r < rows; r++)
        for (size_t c = 0; c < columns; c++) {
            int32_t sum = 0;
            for (size_t tap = 0; tap < taps; tap++) {
                const int16_t *values = x + r * row_stride + tap * tap_stride;
                const int16_t *weights = w + tap * inner * columns + 2 * c;
                for (size_t i = 0; i < inner; i++) sum += values[i] * weights[i / 2 * 2 * columns + i % 2];
            }
            y[r * columns + c] = bias[c] + scale[c] * (float)sum;
        }
}

void gainsay_integer_product(const int16_t *x, size_t row_stride, size_t taps, size_t tap_stride, const int16_t *w,
                             const float *scale, const float *bias, float *y, size_t rows, size_t inner,
                             size_t columns) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        avx2_product(x, row_stride, taps, tap_stride, w, scale, bias, y, rows, inner, columns);
        return;
    }
#endif
    portable_product(x, row_stride, taps, tap_stride, w, scale, bias, y, rows, inner, columns);
}
