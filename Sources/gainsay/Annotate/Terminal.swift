#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What standard output and standard error are connected to.
enum Terminal {
    static var isInput: Bool { isatty(STDIN_FILENO) == 1 }
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
    static var isError: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns: of the terminal, else of the variable COLUMNS, else 100.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 100
    }

    /// False when NO_COLOR is set (no-color.org) or the terminal is a dumb one.
    static var wantsColor: Bool { (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb" }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
