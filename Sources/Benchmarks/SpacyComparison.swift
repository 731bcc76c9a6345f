import Text

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs spaCy's small English model on the first texts, on one core. Python writes the row of the table, or why there is none.
struct SpacyComparison {
    private let texts: ArraySlice<Document>

    init(_ texts: BenchmarkTexts) { self.texts = texts.documents.prefix(40) }

    func print() {
        fflush(nil)
        signal(SIGPIPE, SIG_IGN)
        guard let python = popen("OMP_NUM_THREADS=1 python3 -c '\(SpacyComparison.script)' 2>/dev/null", "w") else {
            return Swift.print(row("spaCy en_core_web_sm", "no shell"))
        }
        for text in texts { _ = (text.bytes + [0]).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, python) } }
        if pclose(python) != 0 { Swift.print(row("spaCy en_core_web_sm", "no python3")) }
    }

    private static let script = """
        import sys, time
        texts = [t.decode("utf-8", "replace") for t in sys.stdin.buffer.read().split(b"\\0") if t]
        def row(result): print("%-34s%14s" % ("spaCy en_core_web_sm", result))
        try:
            import spacy
            model = spacy.load("en_core_web_sm")
            start = time.perf_counter()
            for parsed in model.pipe(texts): pass
            row(int(sum(len(t.split()) for t in texts) / (time.perf_counter() - start)))
        except (ImportError, OSError) as error:
            row("not installed: %s" % error)
        """
}
