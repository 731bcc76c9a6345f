import Foundation

/// Whether the tests and the program were built with a sanitizer, which takes memory and makes calls of its own.
package let isSanitized = {
    let symbols: [String] = ["__asan_init", "__tsan_init"]
    guard let program = dlopen(nil, RTLD_NOW) else { return false }
    return symbols.contains { dlsym(program, $0) != nil }
}()
