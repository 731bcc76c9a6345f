import Foundation
import JSONRPC

/// The JSON Schemas of Protocol/schema, as far as they use the vocabulary: $ref, type, const, enum, required, properties,
/// items, prefixItems, bounds of length and value, oneOf. Stricter than the standard in one point: an object may have no
/// member that its schema does not describe, so that the program writes nothing undocumented.
struct Schema {
    private let files: [String: JSON]

    init(folder: URL) throws {
        var files: [String: JSON] = [:]
        for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            files[url.lastPathComponent] = try JSON(parsing: Array(Data(contentsOf: url)))
        }
        self.files = files
    }

    /// What is wrong with a value, each with its place; empty when it is valid.
    func problems(of value: JSON, file: String) -> [String] {
        guard let root = files[file] else { return ["no schema \(file)"] }
        return Check(files: files, file: file).problems(value, root, at: "$")
    }
}

private struct Check {
    let files: [String: JSON]
    /// Where references without a file name lead.
    let file: String

    func problems(_ value: JSON, _ schema: JSON, at path: String) -> [String] {
        var found: [String] = []
        if let reference = schema["$ref"]?.string { found += follow(reference, value, at: path) }
        if let type = schema["type"], !isOf(type, value) { found.append("\(path): not of type \(text(type))") }
        if let constant = schema["const"], value != constant { found.append("\(path): not \(text(constant))") }
        if let values = schema["enum"]?.array, !values.contains(value) {
            found.append("\(path): \(text(value)) is none of \(text(.array(values)))")
        }
        if let choices = schema["oneOf"]?.array { found += choose(choices, value, at: path) }
        if let object = value.object { found += members(object, schema, at: path) }
        if let array = value.array { found += elements(array, schema, at: path) }
        return found + bounds(value, schema, at: path)
    }

    private func follow(_ reference: String, _ value: JSON, at path: String) -> [String] {
        let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
        let name = parts[0].isEmpty ? file : String(parts[0])
        var target = files[name]
        for key in parts.dropFirst().joined().split(separator: "/") { target = target?[String(key)] }
        guard let target else { return ["\(path): \(reference) leads nowhere"] }
        return Check(files: files, file: name).problems(value, target, at: path)
    }

    private func choose(_ choices: [JSON], _ value: JSON, at path: String) -> [String] {
        let all = choices.map { problems(value, $0, at: path) }
        let valid = all.filter(\.isEmpty).count
        if valid == 1 { return [] }
        return valid > 1 ? ["\(path): fits \(valid) of the choices"] : all.min { $0.count < $1.count } ?? []
    }

    private func members(_ object: JSONObject, _ schema: JSON, at path: String) -> [String] {
        let required = schema["required"]?.array?.compactMap(\.string) ?? []
        var found = required.filter { object[$0] == nil }.map { "\(path): no \($0)" }
        guard let properties = schema["properties"]?.object else { return found }
        for member in object.members {
            if let property = properties[member.key] {
                found += problems(member.value, property, at: "\(path).\(member.key)")
            } else {
                found.append("\(path): \(member.key) is not in the schema")
            }
        }
        return found
    }

    private func elements(_ array: [JSON], _ schema: JSON, at path: String) -> [String] {
        let first = schema["prefixItems"]?.array ?? []
        return array.enumerated().flatMap { index, element in
            (index < first.count ? first[index] : schema["items"])
                .map { problems(element, $0, at: "\(path)[\(index)]") } ?? []
        }
    }

    private func bounds(_ value: JSON, _ schema: JSON, at path: String) -> [String] {
        let length = value.array?.count ?? value.string?.unicodeScalars.count
        let isShort = length.map { Double($0) < schema[value.array == nil ? "minLength" : "minItems"]?.number ?? 0 }
        let isLong = value.array.map { Double($0.count) > schema["maxItems"]?.number ?? .infinity }
        let isLow = value.number.map { $0 < schema["minimum"]?.number ?? -.infinity }
        let isHigh = value.number.map { $0 > schema["maximum"]?.number ?? .infinity }
        return [(isShort, "short"), (isLong, "long"), (isLow, "low"), (isHigh, "high")]
            .filter { $0.0 == true }.map { "\(path): too \($0.1)" }
    }

    private func isOf(_ type: JSON, _ value: JSON) -> Bool {
        if let types = type.array { return types.contains { isOf($0, value) } }
        return switch (type.string, value) {
        case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object),
            ("integer", .integer), ("number", .integer), ("number", .real):
            true
        default: false
        }
    }

    private func text(_ value: JSON) -> String { String(decoding: value.serialized(), as: UTF8.self) }
}
