#include "Dispatch.h"
#include "Kernels.h"

#include <math.h>

GAINSAY_DISPATCH
void gainsay_quantize(const float *x, float scale, int16_t *q, size_t count) {
    for (size_t i = 0; i < count; i++) {
        float value = x[i] * scale;
        value = value < -32767 ? -32767 : value > 32767 ? 32767 : value;
        q[i] = (int16_t)(int32_t)(value + (value < 0 ? -0.5f : 0.5f));
    }
}

GAINSAY_DISPATCH
void gainsay_embed(const int8_t *weights, const size_t *starts, const float *scales, size_t tables, const int32_t *rows,
                   float *h, size_t tokens, size_t columns) {
    for (size_t t = 0; t < tokens; t++, rows += tables, h += columns)
        for (size_t first = 0; first < columns; first += 16) {
            float sums[16] = {0};
            for (size_t table = 0; table < tables; table++) {
                const int8_t *row = weights + starts[table] + (size_t)rows[table] * columns + first;
                for (size_t c = 0; c < 16; c++) sums[c] += scales[table] * row[c];
            }
            for (size_t c = 0; c < 16; c++) h[first + c] = sums[c];
        }
}

/* A Padé approximant, held where it would leave [-1, 1]. */
static inline float hyperbolic_tangent(float x) {
    x = x < -4.97f ? -4.97f : x > 4.97f ? 4.97f : x;
    float s = x * x;
    float numerator = x * (135135 + s * (17325 + s * (378 + s)));
    float denominator = 135135 + s * (62370 + s * (3150 + s * 28));
    return numerator / denominator;
}

GAINSAY_DISPATCH
void gainsay_gates(float *values, size_t rows, size_t width) {
    for (size_t r = 0; r < rows; r++) {
        float *row = values + r * 3 * width;
        for (size_t i = 0; i < width; i++) row[i] = hyperbolic_tangent(row[i]);
        for (size_t i = width; i < 3 * width; i++) row[i] = 0.5f + 0.5f * hyperbolic_tangent(0.5f * row[i]);
    }
}

/* One step of the states of half of the columns. */
static inline __attribute__((always_inline)) void step(const float *z, const float *f, const float *before, float *c,
                                                       size_t half) {
    for (size_t i = 0; i < half; i++) c[i] = f[i] * (before ? before[i] : 0) + (1 - f[i]) * z[i];
}

GAINSAY_DISPATCH
void gainsay_scan(const float *gates, float *c, size_t rows, size_t width) {
    size_t half = width / 2;
    for (size_t t = 0; t < rows; t++) {
        const float *row = gates + t * 3 * width;
        step(row, row + width, t ? c + (t - 1) * width : 0, c + t * width, half);
    }
    for (size_t t = rows; t-- > 0;) {
        const float *row = gates + t * 3 * width + half;
        step(row, row + width, t + 1 < rows ? c + (t + 1) * width + half : 0, c + t * width + half, half);
    }
}

GAINSAY_DISPATCH
void gainsay_add_rectified(const float *x, float *h, size_t count) {
    for (size_t i = 0; i < count; i++) h[i] += x[i] > 0 ? x[i] : 0;
}

GAINSAY_DISPATCH
void gainsay_add_gated(const float *gates, const float *c, float *h, size_t rows, size_t width) {
    for (size_t t = 0; t < rows; t++) {
        const float *open = gates + t * 3 * width + 2 * width;
        for (size_t i = 0; i < width; i++) h[t * width + i] += open[i] * c[t * width + i];
    }
}

/* The gradient of one step; `carry` is what the later steps hand back to this one's state. */
static inline __attribute__((always_inline)) void step_back(const float *z, const float *f, const float *before,
                                                            const float *gradient, float *dz, float *df, float *carry,
                                                            size_t half) {
    for (size_t i = 0; i < half; i++) {
        float sum = carry[i] + gradient[i];
        dz[i] = sum * (1 - f[i]);
        df[i] = sum * ((before ? before[i] : 0) - z[i]);
        carry[i] = sum * f[i];
    }
}

GAINSAY_DISPATCH
void gainsay_scan_gradient(const float *gates, const float *c, const float *gradient, float *out, float *carry,
                           size_t rows, size_t width) {
    size_t half = width / 2;
    for (size_t i = 0; i < width; i++) carry[i] = 0;
    for (size_t t = rows; t-- > 0;) {
        const float *row = gates + t * 3 * width;
        float *d = out + t * 3 * width;
        step_back(row, row + width, t ? c + (t - 1) * width : 0, gradient + t * width, d, d + width, carry, half);
    }
    for (size_t t = 0; t < rows; t++) {
        const float *row = gates + t * 3 * width + half;
        float *d = out + t * 3 * width + half;
        step_back(row, row + width, t + 1 < rows ? c + (t + 1) * width + half : 0, gradient + t * width + half, d,
                  d + width, carry + half, half);
    }
}

GAINSAY_DISPATCH
void gainsay_adam(float *weights, float *mean, float *square, float *gradient, float *other_gradient, size_t count,
                  gainsay_adam_step s) {
    for (size_t i = 0; i < count; i++) {
        float g = (gradient[i] + other_gradient[i]) * s.gradient_scale;
        gradient[i] = 0;
        other_gradient[i] = 0;
        mean[i] = s.beta1 * mean[i] + (1 - s.beta1) * g;
        square[i] = s.beta2 * square[i] + (1 - s.beta2) * g * g;
        float change = mean[i] * s.correction1 / (sqrtf(square[i] * s.correction2) + 1e-8f);
        weights[i] -= s.rate * (change + s.decay * weights[i]);
    }
}

GAINSAY_DISPATCH
double gainsay_square_sum(const float *a, const float *b, size_t count) {
    double sums[8] = {0};
    size_t i = 0;
    for (; i + 8 <= count; i += 8)
        for (int lane = 0; lane < 8; lane++) {
            float value = a[i + lane] + b[i + lane];
            sums[lane] += value * value;
        }
    for (; i < count; i++) sums[0] += (a[i] + b[i]) * (a[i] + b[i]);
    double sum = 0;
    for (int lane = 0; lane < 8; lane++) sum += sums[lane];
    return sum;
}

GAINSAY_DISPATCH
void gainsay_move_average(float *average, const float *weights, float keep, size_t count) {
    for (size_t i = 0; i < count; i++) average[i] = keep * average[i] + (1 - keep) * weights[i];
}
