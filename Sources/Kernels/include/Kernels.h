#ifndef GAINSAY_KERNELS_H
#define GAINSAY_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/* The inner loops of the networks of Learning/. Matrices are row-major; counts of columns are multiples of 8. Sums are taken in
   one order and no product is fused with a sum, so that every processor gives the same results. */

/* y[r][c] += sum over i of x[r * row_stride + i * inner_stride] * w[i][c], for i < inner. */
void gainsay_add_product(const float *x, size_t row_stride, size_t inner_stride, const float *w, float *y, size_t rows,
                         size_t inner, size_t columns);

/* y[r][c] = bias[c] + scale[c] * (sum over tap and i of x[r * row_stride + tap * tap_stride + i] * w[tap][i][c]).
   w holds rows in pairs: w[tap][i / 2][c][i % 2]; inner is even. The sums must stay below 2^31. */
void gainsay_integer_product(const int16_t *x, size_t row_stride, size_t taps, size_t tap_stride, const int16_t *w,
                             const float *scale, const float *bias, float *y, size_t rows, size_t inner, size_t columns);

/* q[i] = x[i] * scale, rounded and held within 16 bits. */
void gainsay_quantize(const float *x, float scale, int16_t *q, size_t count);

/* h[t] = sum over tables of scales[table] * the table's row rows[t][table]; a table's first value is weights[starts[table]];
   columns is a multiple of 16. */
void gainsay_embed(const int8_t *weights, const size_t *starts, const float *scales, size_t tables, const int32_t *rows,
                   float *h, size_t tokens, size_t columns);

/* The gates of a simple recurrent unit, in place: the first `width` of each row's 3 * width values become their hyperbolic
   tangent, the others their logistic function. Both are rational approximations with an error below 1e-4. */
void gainsay_gates(float *values, size_t rows, size_t width);

/* The states of a bidirectional simple recurrent unit: the first half of the columns runs forward, the second backward.
   c[t] = f[t] * c[t before] + (1 - f[t]) * z[t]; gates[t] = z, f, o, each of `width` values. */
void gainsay_scan(const float *gates, float *c, size_t rows, size_t width);

/* h += max(0, x) */
void gainsay_add_rectified(const float *x, float *h, size_t count);

/* h[t] += o[t] * c[t], o the last of the gates. */
void gainsay_add_gated(const float *gates, const float *c, float *h, size_t rows, size_t width);

/* The gradients of z and f, into the first two thirds of the rows of `out`, from that of c. `carry` holds width values. */
void gainsay_scan_gradient(const float *gates, const float *c, const float *gradient, float *out, float *carry, size_t rows,
                           size_t width);

typedef struct {
    float rate, decay, beta1, beta2, correction1, correction2, gradient_scale;
} gainsay_adam_step;

/* A step of AdamW (Loshchilov and Hutter 2019) with the sum of two gradients, which it sets to zero. */
void gainsay_adam(float *weights, float *mean, float *square, float *gradient, float *other_gradient, size_t count,
                  gainsay_adam_step step);

/* The sum of the squares of a + b. */
double gainsay_square_sum(const float *a, const float *b, size_t count);

/* average = keep * average + (1 - keep) * weights */
void gainsay_move_average(float *average, const float *weights, float keep, size_t count);

#endif
