import Logging

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes log events to standard error, each as one line by one write(2). Control characters, and those that
/// reorder text, are escaped, so that a text that finds its way into a message can't look like another line.
struct StandardErrorLog: LogHandler {
    var logLevel = Logger.Level.warning
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let details = all.map { " \($0.key)=\($0.value)" }.joined()
        let line = escapingControls("gainsay: \(event.level): \(event.message)\(details)") + "\n"
        let bytes = Array(line.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}

private func escapingControls(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
        let isEscaped = [.control, .format, .lineSeparator, .paragraphSeparator].contains(
            scalar.properties.generalCategory)
        escaped += isEscaped ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }
    return escaped
}
