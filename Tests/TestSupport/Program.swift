package import Foundation

/// The program that was built along with the tests.
package enum Program {
    package struct Run: Sendable {
        package let status: Int32
        package let output: [UInt8]
        package let errors: String
        package var text: String { String(decoding: output, as: UTF8.self) }
        package var lines: [Substring] { text.split(separator: "\n") }
    }

    /// The folder that holds Package.swift.
    package static let packageFolder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static let executable = executable(named: "gainsay")

    /// An executable of the package by its name.
    package static func executable(named name: String) -> URL {
        let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
        let usual = packageFolder.appending(path: ".build/debug").appending(path: name)
        return FileManager.default.isExecutableFile(atPath: beside.path) ? beside : usual
    }

    /// Runs the program in the package's folder until it ends.
    package static func run(_ arguments: String..., input: [UInt8] = []) throws -> Run {
        try run(arguments, input: input)
    }

    /// - Parameters:
    ///   - folder: working folder; nil for the package's.
    ///   - environment: added to that of the tests.
    package static func run(
        _ arguments: [String], executable: URL = Program.executable, input: [UInt8] = [], in folder: URL? = nil,
        environment: [String: String] = [:]
    ) throws -> Run {
        signal(SIGPIPE, SIG_IGN)
        let process = Process()
        let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? packageFolder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let written = Thread {
            try? standardInput.fileHandleForWriting.write(contentsOf: input)
            try? standardInput.fileHandleForWriting.close()
        }
        written.start()
        let complaints = Reading(of: errors)
        let read = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(status: process.terminationStatus, output: Array(read), errors: complaints.text())
    }
}

/// Reads a pipe beside another one, so that neither fills up.
private final class Reading: @unchecked Sendable {
    private var data = Data()
    private let done = DispatchSemaphore(value: 0)

    init(of pipe: Pipe) {
        Thread {
            self.data = pipe.fileHandleForReading.readDataToEndOfFile()
            self.done.signal()
        }.start()
    }

    func text() -> String {
        done.wait()
        return String(decoding: data, as: UTF8.self)
    }
}
