#include "Models.h"

#ifdef __clang__
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

/* Sections of a model begin at multiples of 64 bytes. */
_Alignas(64) static const unsigned char tagger[] = {
#embed "tagger.bin"
};

gainsay_model gainsay_tagger_model(void) {
    return (gainsay_model){tagger, sizeof tagger};
}

_Alignas(64) static const unsigned char attribution[] = {
#embed "attribution.bin"
};

gainsay_model gainsay_attribution_model(void) {
    return (gainsay_model){attribution, sizeof attribution};
}

_Alignas(64) static const unsigned char conflicts[] = {
#embed "conflicts.bin"
};

gainsay_model gainsay_conflicts_model(void) {
    return (gainsay_model){conflicts, sizeof conflicts};
}
