#ifndef GAINSAY_MODELS_H
#define GAINSAY_MODELS_H
#endif
