#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The path without links; nil with `errno` where it leads nowhere.
func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

/// Whether a path without links lies in a folder whose path has none either.
func lies(_ path: String, inside root: String) -> Bool { path.hasPrefix(root.hasSuffix("/") ? root : root + "/") }

func isPlainFile(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }
