import AnnotationProtocol
import ArgumentParser
import Exports
import Stories

struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Annotates articles and compares them.",
        discussion: """
            Marks quotes, claims, denials and numbers that disagree. Without a PATH, or with "-", reads standard input. \
            A folder is walked for .txt, .md, .html and .jsonl files; hidden files are passed over. The id of an article in a file \
            of its own is the file's name without its extension, or its path where two files have the same name.

            Exit status: 0 when everything was read, 1 when some input was not (the rest is annotated), 64 when the \
            command line is wrong.
            """)

    @Option(
        help: """
            What is written: jsonl, text, html (a report), sarif, webannotation, brat. (default: text on a terminal, else \
            jsonl)
            """)
    var format: ExportFormat?

    @Option(help: ArgumentHelp("Of brat, the folder that gets two files for each article.", valueName: "folder"))
    var output: String?

    @Option(help: "What is read: auto, jsonl, plain, markdown, html. Auto goes by the file's name and first character.")
    var input: InputFormat = .auto

    @Option(
        help:
            "In jsonl, webannotation and brat, which kinds: default (what readers see), all (attributions and quantities as well)."
    )
    var layers: AnnotationLayers = .default

    @Option(
        help: ArgumentHelp(
            "In jsonl, webannotation and brat, only these kinds, whatever the layers: attribution, quote, claim, denial, quantity, numberConflict.",
            valueName: "kind,..."))
    var kinds: AnnotationKindList?

    @Option(
        help: """
            Which articles are compared with each other: none, field (equal "story" members), folder, all, auto (field \
            in JSON Lines, folder for other files).
            """)
    var storyScope: StoryScope = .auto

    @Flag(help: "Compare articles of a story only with those of the same event, as auto does with files of a folder.")
    var byEvent = false

    @Option(help: ArgumentHelp("Number conflicts that are less sure are left out.", valueName: "0...1"))
    var threshold = Conflict.defaultThreshold

    @Flag(help: "In jsonl, repeat the words of each span as \"text\".")
    var withText = false

    @Flag(help: "In jsonl, write the words that tell the event of an article from others as \"terms\".")
    var withTerms = false

    @Option(help: "Colours in text: auto, always, never. Auto heeds NO_COLOR.")
    var color: ColorChoice = .auto

    @Argument(help: "Files and folders.", completion: .file())
    var paths: [String] = []

    func validate() throws {
        if !(0...1).contains(threshold) { throw ValidationError("--threshold must be from 0 to 1.") }
        if (format == .brat) != (output != nil) {
            throw ValidationError("--format brat and --output FOLDER go together.")
        }
    }

    func run() throws {
        if Terminal.isInput, paths.allSatisfy({ $0 == "-" }) {
            complain("reading standard input; end it with Control-D")
        }
        let listing = InputListing(paths: paths.isEmpty ? ["-"] : paths, format: input)
        let format = format ?? (Terminal.isOutput ? .text : .jsonl)
        let isWatched = Terminal.isError && !(Terminal.isOutput && format == .jsonl)
        let run = AnnotationRun(
            listing: listing, scope: storyScope, isByEvent: byEvent, threshold: threshold, format: storyFormat(format),
            progress: isWatched ? ProgressLine(totalBytes: listing.size) : nil)
        if run.annotateAll() > 0 { throw ExitCode.failure }
    }

    private func storyFormat(_ format: ExportFormat) -> any StoryFormat {
        let selection = AnnotationSelection(
            layers: layers, kinds: kinds?.kinds, withText: withText, withTerms: withTerms)
        switch format {
        case .jsonl: return JSONLines(selecting: selection)
        case .text: return TerminalText(width: Terminal.width, hasColor: color.hasColor)
        case .html: return HTMLReport()
        case .sarif: return SARIF()
        case .webannotation: return WebAnnotations(selecting: selection)
        case .brat: return BratFolder(path: output ?? ".", standoff: BratStandoff(selecting: selection))
        }
    }
}
