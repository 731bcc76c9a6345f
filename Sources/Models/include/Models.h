#ifndef GAINSAY_MODELS_H
#define GAINSAY_MODELS_H

#include <stddef.h>

/* The trained models, in the format of Learning/ModelFile; each has a card of the same name beside it. */

typedef struct {
    const void *bytes;
    size_t length;
} gainsay_model;

gainsay_model gainsay_tagger_model(void);
gainsay_model gainsay_attribution_model(void);
gainsay_model gainsay_conflicts_model(void);

#endif
