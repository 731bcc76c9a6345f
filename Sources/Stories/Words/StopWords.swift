/// Words that say nothing about what a sentence is about: function words, auxiliaries, verbs of saying, words of time and
/// measure that any sentence may hold.
let stopWords: Set<String> = {
    let words = """
        a an the this that these those and or but nor so yet if than then as at by for from in into of off on onto out over to
        up upon with within without about above across after against along among around before behind below beneath beside
        between beyond down during except inside near outside since through throughout toward towards under until via per
        i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself itself
        themselves who whom whose which what when where why how all any both each every few more most other some such no not
        only own same too very just also even still already again once here there now not n't 's be am is are was were been
        being have has had having do does did doing done will would shall should can could may might must ought 'll 'd 've
        're 'm one two say tell report add according reportedly state announce while because though although however
        meanwhile mr mrs ms dr said says told get go make take come much many another own ever never
        whether including include like first second last next new
        """
    return Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
}()
