import Testing

/// What `SECURITY.md` promises.
@Suite("Security") enum SecurityTests {}
