#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Natural logarithm.
func logarithm(_ x: Double) -> Double { log(x) }

/// From any real to (0, 1).
func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
