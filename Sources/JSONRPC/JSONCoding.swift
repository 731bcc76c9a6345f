import CJansson

/// Seeds jansson's hash tables once, at random, whichever thread comes first.
private let hashSeed: Void = json_object_seed(0)

/// The address of zero bytes: jansson takes no null pointer, which is what an empty buffer may have.
private var nowhere: UnsafePointer<CChar>? { UnsafePointer(bitPattern: 1) }

extension JSON {
    /// Reads one JSON text (RFC 8259): any value at the top, strict UTF-8, no duplicate keys, integers of 64 bits, at most
    /// 2048 deep. The order of members is kept. Where duplicate keys are allowed, the last one counts.
    package init(parsing bytes: some Collection<UInt8>, allowsDuplicateKeys: Bool = false) throws(JSONParseError) {
        let flags = JSON_ALLOW_NUL | JSON_DECODE_ANY | (allowsDuplicateKeys ? 0 : JSON_REJECT_DUPLICATES)
        let parsed =
            bytes.withContiguousStorageIfAvailable { parse($0, flags: flags) }
            ?? Array(bytes).withUnsafeBufferPointer { parse($0, flags: flags) }
        self = try parsed.get()
    }

    /// The compact JSON text in UTF-8: characters outside of ASCII as they are, members in order, reals with up to 15 digits, or
    /// 17 where one of them would be another number else. A real that is not finite is written as null, since JSON has no other way.
    ///
    /// - Parameter indent: for people to read, every member and element has a line with so many spaces a level.
    package func serialized(indent: Int = 0) -> [UInt8] { holdsText ? joined() : written(indent: indent) }

    /// As jansson writes it.
    func written(indent: Int) -> [UInt8] {
        _ = hashSeed
        var digits = 15
        let value = JanssonValue(makeJansson(self, &digits))
        return value.dumped(indent: indent, digits: digits)
    }
}

/// The owner of one reference to a jansson value.
private struct JanssonValue: ~Copyable {
    let pointer: UnsafeMutablePointer<json_t>

    init(_ pointer: UnsafeMutablePointer<json_t>) { self.pointer = pointer }

    deinit { json_decref(pointer) }

    /// Writes into one buffer and, when that was too small, once more into one of the size that jansson asked for.
    ///
    /// - Parameter digits: of reals.
    func dumped(indent: Int, digits: Int) -> [UInt8] {
        let layout = indent > 0 ? min(indent, 31) : Int(JSON_COMPACT)
        let flags = layout | Int(JSON_ENCODE_ANY) | digits << 11
        var needed = 1 << 14
        while true {
            let capacity = needed
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                needed = buffer.withMemoryRebound(to: CChar.self) {
                    json_dumpb(pointer, $0.baseAddress, capacity, flags)
                }
                count = min(needed, capacity)
            }
            if needed <= capacity { return bytes }
        }
    }
}

private func parse(_ bytes: UnsafeBufferPointer<UInt8>, flags: Int32) -> Result<JSON, JSONParseError> {
    _ = hashSeed
    var error = json_error_t()
    let parsed = bytes.withMemoryRebound(to: CChar.self) {
        json_loadb($0.baseAddress ?? nowhere, $0.count, Int(flags), &error)
    }
    guard let parsed else { return .failure(JSONParseError(error)) }
    let value = JanssonValue(parsed)
    return .success(makeJSON(value.pointer))
}

private func makeJSON(_ value: UnsafeMutablePointer<json_t>) -> JSON {
    switch value.pointee.type {
    case JSON_OBJECT: .object(makeObject(value))
    case JSON_ARRAY: .array((0..<json_array_size(value)).map { makeJSON(json_array_get(value, $0)) })
    case JSON_STRING: .string(makeString(value))
    case JSON_INTEGER: .integer(json_integer_value(value))
    case JSON_REAL: .real(json_real_value(value))
    case JSON_TRUE: .bool(true)
    case JSON_FALSE: .bool(false)
    default: .null
    }
}

private func makeObject(_ value: UnsafeMutablePointer<json_t>) -> JSONObject {
    var members: [(String, JSON)] = []
    members.reserveCapacity(json_object_size(value))
    var iterator = json_object_iter(value)
    while iterator != nil {
        let key = String(cString: json_object_iter_key(iterator))
        members.append((key, makeJSON(json_object_iter_value(iterator))))
        iterator = json_object_iter_next(value, iterator)
    }
    return JSONObject(members)
}

private func makeString(_ value: UnsafeMutablePointer<json_t>) -> String {
    let bytes = UnsafeRawBufferPointer(start: json_string_value(value), count: json_string_length(value))
    return String(decoding: bytes, as: UTF8.self)
}

extension Double {
    /// How many digits tell it from all others: 15, or 17.
    fileprivate var neededDigits: Int {
        // What is computed here is rounded so.
        if magnitude < 1e9, (self * 1000).rounded() / 1000 == self { return 15 }
        let digits = description.utf8.prefix { $0 != UInt8(ascii: "e") }.filter { $0 >= 0x30 && $0 <= 0x39 }
        return digits.drop { $0 == 0x30 }.count > 15 ? 17 : 15
    }
}

/// A new reference. Traps only when memory runs out.
///
/// - Parameter digits: raised where a real needs more.
private func makeJansson(_ json: JSON, _ digits: inout Int) -> UnsafeMutablePointer<json_t> {
    switch json {
    case .null: return json_null()
    case .bool(let value): return value ? json_true() : json_false()
    case .integer(let value): return json_integer(value)
    case .real(let value):
        digits = max(digits, value.neededDigits)
        return json_real(value) ?? json_null()
    case .string(var value):
        return value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { json_stringn_nocheck($0.baseAddress ?? nowhere, $0.count) }
        }
    case .array(let elements):
        let array = json_array()
        for element in elements { json_array_append_new(array, makeJansson(element, &digits)) }
        return array!
    case .object(let object):
        let result = json_object()
        for member in object.members {
            var key = member.key
            key.withUTF8 { bytes in
                _ = bytes.withMemoryRebound(to: CChar.self) {
                    json_object_setn_new_nocheck(
                        result, $0.baseAddress ?? nowhere, $0.count, makeJansson(member.value, &digits))
                }
            }
        }
        return result!
    case .text: preconditionFailure("jansson is given no text")
    }
}

extension JSONParseError {
    fileprivate init(_ error: json_error_t) {
        let (text, code) = withUnsafeBytes(of: error.text) { bytes in
            (String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self), UInt32(bytes[bytes.count - 1]))
        }
        self.init(
            reason: Reason(code: code, text: text), message: text, offset: Int(error.position), line: Int(error.line),
            column: Int(error.column))
    }
}

extension JSONParseError.Reason {
    fileprivate init(code: UInt32, text: String) {
        switch json_error_code(code) {
        case json_error_premature_end_of_input: self = .endOfInput
        case json_error_end_of_input_expected: self = .trailingBytes
        case json_error_invalid_utf8: self = .invalidUTF8
        case json_error_duplicate_key: self = .duplicateKey
        case json_error_null_byte_in_key: self = .nulInKey
        case json_error_numeric_overflow: self = .numberOutOfRange
        case json_error_stack_overflow: self = .tooDeep
        case json_error_out_of_memory: self = .outOfMemory
        default: self = text.hasPrefix("invalid Unicode") ? .loneSurrogate : .syntax
        }
    }
}
