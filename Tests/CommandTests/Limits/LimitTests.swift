import Testing

/// What `Protocol/limits.md` promises.
@Suite("Limits") enum LimitTests {}
