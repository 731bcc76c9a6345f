extension VerbStem {
    /// Stems whose base form no rule tells.
    static let spellings: [String: String] = [
        "add": "add", "err": "err", "egg": "egg", "ebb": "ebb", "purr": "purr", "butt": "butt", "focuss": "focus",
        "gass": "gas", "biass": "bias", "quizz": "quiz", "picnick": "picnic", "panick": "panic",
        "mimick": "mimic", "traffick": "traffic", "frolick": "frolic", "ski": "ski", "taxi": "taxi", "veto": "veto",
        "echo": "echo", "dy": "die", "ly": "lie", "ty": "tie", "vy": "vie", "us": "use", "ow": "owe", "aw": "awe",
        "ey": "eye", "dye": "dye", "ic": "ice", "ag": "age", "ap": "ape", "eas": "ease", "cancell": "cancel",
        "enroll": "enroll", "install": "install", "recall": "recall", "fulfill": "fulfill", "signal": "signal",
        "total": "total", "rival": "rival", "equal": "equal", "pedal": "pedal", "medal": "medal", "focus": "focus",
        "bias": "bias", "canvas": "canvas", "gas": "gas", "chorus": "chorus", "breath": "breathe", "bath": "bathe",
        "cloth": "clothe", "sooth": "soothe", "loath": "loathe", "wreath": "wreathe", "teeth": "teethe",
        "unsheath": "unsheathe", "sheath": "sheathe", "chaf": "chafe", "vouchsaf": "vouchsafe", "straf": "strafe",
        "knif": "knife", "past": "paste", "tast": "taste", "wast": "waste", "hast": "haste", "whol": "whole",
        "welcom": "welcome", "com": "come", "becom": "become", "infring": "infringe", "imping": "impinge",
        "cring": "cringe", "hing": "hinge", "ting": "tinge", "sing": "sing", "bas": "base", "overcom": "overcome",
    ]

    /// Endings of stems that lost an "e" against the rules.
    static let withE: WordEndings = [
        "creat", "delineat", "permeat", "iat", "uat", "complet", "delet", "compet", "secret", "unit", "invit",
        "incit", "excit", "recit", "ignit", "expedit", "rewrit", "despit", "overwrit", "underwrit", "adher",
        "interfer", "persever", "rever", "explor", "ignor", "restor", "ador", "deplor", "implor", "rescor", "outscor",
        "underscor", "postpon", "telephon", "condon", "aton", "dethron", "enthron", "interven", "conven", "contraven",
        "superven", "conced", "preced", "reced", "imped", "interced", "seced", "supersed", "chang", "arrang", "rang",
        "challeng", "aveng", "reveng", "scaveng", "plung", "lung",
        "expung", "loung", "spong", "requir", "acquir", "enquir", "inquir", "squir", "reconcil", "eas",
        "bulldoz", "stag", "gaug", "declin", "smil", "manoeuvr", "maneuvr", "centr",
    ]

    /// Endings of stems that are whole words against the rules.
    static let withoutE: WordEndings = [
        "waltz", "blitz", "quartz", "ey", "eal", "eel", "ail", "oil", "ool", "oul", "owl", "awl", "combat", "format",
        "pilot", "pivot", "ballot", "riot", "debut", "out", "envelop", "develop", "gallop", "gossip", "worship",
        "bishop", "harvest", "bargain", "ruin", "abandon", "ransom", "fathom", "custom", "bottom", "blossom",
        "murmur", "monitor", "pencil", "stencil", "council", "evil", "avoid", "rapid", "victim", "claim", "aim",
        "pardon", "cabin", "robin", "margin", "penguin", "orphan", "sultan", "organ", "worsen", "forego", "bias",
        "canvas", "focus", "target", "carol", "control", "patrol", "symbol", "gang", "bang", "hang", "clang", "twang",
        "slang", "boomerang", "equip", "kidnap", "program", "diagram", "telegram", "madam", "catalog", "dialog",
        "recap", "handicap", "overlap", "caucus", "ambush", "collar", "dollar", "pillar", "tailor", "mortar", "sugar",
        "altar", "nectar", "guitar", "scholar", "rumor", "profit", "summon", "imprison", "pumpkin", "skyrocket",
    ]

    /// Endings of stems that keep "ll", and exceptions.
    static let withDoubleL: WordEndings = ["call", "stall", "pall", "thrall", "fill", "spell", "dwell", "roll", "ull"]
    static let withoutDoubleL: WordEndings = ["troll", "dispell"]
}
