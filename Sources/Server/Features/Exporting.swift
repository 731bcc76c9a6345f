import AnnotationProtocol
import Annotations
import Exports
import JSONRPC
import Stories
import Text

extension Feature {
    static let export = Feature()
        .answering(ExportRequest.self) { (params, session, _) throws(ResponseError) in
            .init(files: try session.exported(params))
        }
}

extension Session {
    fileprivate func exported(_ params: ExportRequest.Params) throws(ResponseError) -> [ExportRequest.File] {
        guard let uri = params.uri else {
            return export(try snapshot().stories.map(\.story), named: "stories", params)
        }
        let document = try document(uri)
        let story = document.story.story
        return switch params.scope {
        case .story: export([story], named: story.name, params)
        case .document: export(document.index, of: story, params)
        }
    }
}

private func export(_ stories: [Story], named name: String, _ params: ExportRequest.Params) -> [ExportRequest.File] {
    guard let format = storyFormat(params) else {
        let files = stories.flatMap { story in story.articles.indices.flatMap { bratFiles($0, of: story, params) } }
        return files + [file("annotation.conf", BratStandoff.configuration, params.format)]
    }
    return [file("\(name).\(params.format.fileExtension)", format.document(of: stories), params.format)]
}

private func export(_ index: Int, of story: Story, _ params: ExportRequest.Params) -> [ExportRequest.File] {
    guard let format = storyFormat(params) else { return bratFiles(index, of: story, params) }
    let name = "\(story.articles[index].id).\(params.format.fileExtension)"
    return [file(name, format.document(ofArticle: index, of: story), params.format)]
}

/// nil for brat, whose articles have files of their own.
private func storyFormat(_ params: ExportRequest.Params) -> (any StoryFormat)? {
    let selection = AnnotationSelection(layers: params.layers)
    return switch params.format {
    case .jsonl: JSONLines(selecting: selection)
    case .text: TerminalText(width: 100, hasColor: false)
    case .html: HTMLReport()
    case .sarif: SARIF()
    case .webannotation: WebAnnotations(selecting: selection)
    case .brat: nil
    }
}

private func bratFiles(_ index: Int, of story: Story, _ params: ExportRequest.Params) -> [ExportRequest.File] {
    let standoff = BratStandoff(selecting: AnnotationSelection(layers: params.layers))
    let article = story.articles[index]
    let name = BratStandoff.fileName(ofArticle: article.id)
    return [
        file(name + ".txt", article.article.document.source, params.format),
        file(name + ".ann", standoff.standoff(ofArticle: index, of: story), params.format),
    ]
}

/// - Parameter name: of a document or a folder, whatever is in it.
private func file(_ name: String, _ text: [UInt8], _ format: ExportFormat) -> ExportRequest.File {
    ExportRequest.File(
        name: plainFileName(name), mediaType: format.mediaType, text: String(decoding: text, as: UTF8.self))
}

/// A name that a client can give to a file in whatever folder it likes, without leaving that folder.
private func plainFileName(_ name: String) -> String {
    let shown = displayText(name).replacing("/", with: "_").replacing("\\", with: "_")
    return shown.hasPrefix(".") ? "_" + shown : shown
}
