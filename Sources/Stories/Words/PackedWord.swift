/// A word or none in four bytes.
@propertyWrapper
struct PackedWord: Equatable, Sendable {
    private var word: Word

    init(wrappedValue: Word?) { word = wrappedValue ?? .nothing }

    var wrappedValue: Word? {
        get { word == .nothing ? nil : word }
        set { word = newValue ?? .nothing }
    }
}

/// An index or none in four bytes.
@propertyWrapper
struct PackedIndex: Sendable {
    private var index: Int32

    init(wrappedValue: Int32?) { index = wrappedValue ?? -1 }

    var wrappedValue: Int32? {
        get { index < 0 ? nil : index }
        set { index = newValue ?? -1 }
    }
}
