#include "Kernels.h"
#include "Dispatch.h"

typedef float floats __attribute__((vector_size(32), aligned(4)));

enum { lanes = 8 };

/* A block of some rows and 16 or 8 columns. */
static inline __attribute__((always_inline)) void add_block(const float *x, size_t row_stride, size_t inner_stride,
                                                            const float *w, float *y, size_t inner, size_t columns,
                                                            const int rows, const int vectors) {
    floats sums[4][2];
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) sums[r][v] = *(const floats *)(y + r * columns + v * lanes);
    for (size_t i = 0; i < inner; i++) {
        floats weights[2];
        for (int v = 0; v < vectors; v++) weights[v] = *(const floats *)(w + i * columns + v * lanes);
        for (int r = 0; r < rows; r++) {
            float value = x[r * row_stride + i * inner_stride];
            for (int v = 0; v < vectors; v++) sums[r][v] += value * weights[v];
        }
    }
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) *(floats *)(y + r * columns + v * lanes) = sums[r][v];
}

static inline __attribute__((always_inline)) void add_rows(const float *x, size_t row_stride, size_t inner_stride,
                                                           const float *w, float *y, size_t inner, size_t columns,
                                                           const int rows) {
    size_t c = 0;
    for (; c + 2 * lanes <= columns; c += 2 * lanes)
        add_block(x, row_stride, inner_stride, w + c, y + c, inner, columns, rows, 2);
    if (c < columns) add_block(x, row_stride, inner_stride, w + c, y + c, inner, columns, rows, 1);
}

GAINSAY_DISPATCH
void gainsay_add_product(const float *x, size_t row_stride, size_t inner_stride, const float *w, float *y, size_t rows,
                         size_t inner, size_t columns) {
    size_t r = 0;
    for (; r + 4 <= rows; r += 4)
        add_rows(x + r * row_stride, row_stride, inner_stride, w, y + r * columns, inner, columns, 4);
    for (; r < rows; r++) add_rows(x + r * row_stride, row_stride, inner_stride, w, y + r * columns, inner, columns, 1);
}
