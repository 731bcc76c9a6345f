/// How many words two lists have in common in the same order (Hunt and Szymanski's problem, by dynamic programming over
/// the shorter one). Only the first 200 words of either count.
func longestCommonSubsequence(_ a: [String], _ b: [String]) -> Int {
    let short = a.count <= b.count ? a.prefix(200) : b.prefix(200)
    let long = a.count <= b.count ? b.prefix(200) : a.prefix(200)
    var row = [Int](repeating: 0, count: short.count + 1)
    for word in long {
        var diagonal = 0
        for (column, other) in short.enumerated() {
            let above = row[column + 1]
            row[column + 1] = word == other ? diagonal + 1 : max(above, row[column])
            diagonal = above
        }
    }
    return row[short.count]
}
