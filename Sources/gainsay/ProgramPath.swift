#if canImport(Darwin)
    import Darwin
#endif

/// Where this program lies, so that it can start itself.
func programPath() -> String {
    #if os(Linux)
        return "/proc/self/exe"
    #else
        var size: UInt32 = 4096
        var path = [CChar](repeating: 0, count: Int(size))
        guard _NSGetExecutablePath(&path, &size) == 0 else { return CommandLine.arguments[0] }
        return String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    #endif
}
