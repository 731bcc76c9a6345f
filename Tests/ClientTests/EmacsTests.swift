import Foundation
import TestSupport
import Testing

/// Emacs with eglot and the program of this build.
@Suite("Emacs with eglot", .enabled(if: Emacs.hasEglot, "no emacs with eglot on the PATH"))
struct EmacsTests {
    @Test func figuresThatDisagreeAndDenialsAreShown() throws {
        let shown = try Emacs.run(
            """
            (dolist (found (flymake-diagnostics))
              (say "%s %s" (flymake-diagnostic-type found)
                   (buffer-substring (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))
            """)
        #expect(shown == ["eglot-warning 12 people", "eglot-note denied that the dam had failed"])
    }

    @Test func hoverNamesTheOtherFigure() throws {
        let shown = try Emacs.run(
            """
            (search-forward "12 p")
            (eldoc-mode 1)
            (setq eldoc-documentation-functions '(eglot-hover-eldoc-function))
            (let (shown)
              (run-hook-with-args-until-success 'eldoc-documentation-functions (lambda (text &rest _) (setq shown text)))
              (wait "a hover" (lambda () shown))
              (say "%s" (string-match-p "17 people in wire" shown)))
            """)
        #expect(shown.count == 1)
        #expect(shown.first.flatMap { Int($0) } != nil)
    }

    @Test func aDenialLeadsToTheClaimThatItDenies() throws {
        let shown = try Emacs.run(
            """
            (search-forward "denied")
            (call-interactively 'xref-find-definitions)
            (say "%s %s" (buffer-name) (buffer-substring (point) (line-end-position)))
            """)
        #expect(shown == ["gazette.txt that the dam had failed."])
    }

    @Test func theOutlineNamesTheSpeakers() throws {
        let shown = try Emacs.run(
            """
            (dolist (entry (funcall imenu-create-index-function)) (say "%s" (car entry)))
            """)
        #expect(shown.contains { $0.contains("Ruiz") || $0.contains("Object") })
    }

    @Test func whatIsIgnoredIsShownNoMore() throws {
        let shown = try Emacs.run(
            """
            (search-forward "12 p")
            (setq last-nonmenu-event ?x)
            (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) "Ignore “12 people” here")))
              (call-interactively 'eglot-code-actions))
            ; What follows an answer waits in Emacs 28 until the server speaks again, as it does when the cursor moves.
            (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))
            (wait "fewer diagnostics" (lambda () (= 1 (length (flymake-diagnostics)))))
            (say "%s" (file-exists-p ".gainsay/ignore.json"))
            """)
        #expect(shown == ["t"])
    }

    @Test func anEditIsFollowed() throws {
        let shown = try Emacs.run(
            """
            (search-forward "12")
            (replace-match "17")
            (eglot--signal-textDocument/didChange)
            (wait "fewer diagnostics" (lambda () (= 1 (length (flymake-diagnostics)))))
            (say "done")
            """)
        #expect(shown == ["done"])
    }
}

private enum Emacs {
    private static let emacs = Editor.onPath("emacs")

    static let hasEglot: Bool = {
        let shown = try? emacs?.run(["--batch", "--eval", "(princ (locate-library \"eglot\"))"])
        return shown?.contains { $0.contains("eglot.el") } ?? false
    }()

    /// Opens two articles, waits for diagnostics in the first, runs a script there, and returns what it says.
    static func run(_ script: String) throws -> [String] {
        let folder = try TemporaryFolder()
        let paths = try folder.write(articles: [
            "news/gazette.txt": """
            “At last” — the sheriff said 12 people died in the flood at Halden.

            Mayor Ana Ruiz denied that the dam had failed. The county said that the dam had failed.

            """,
            "news/wire.txt": "The sheriff said 17 people died in the flood at Halden.\n",
        ])
        try folder.write("run.el", start(opening: paths) + script + "\n(eglot-shutdown (eglot-current-server))\n")
        let printed = try emacs?.run(["--batch", "-l", folder.url.appending(path: "run.el").path]) ?? []
        return printed.filter { $0.hasPrefix("said: ") }.map { String($0.dropFirst("said: ".count)) }
    }

    private static func start(opening paths: [String]) -> String {
        """
        ;;; -*- lexical-binding: t; coding: utf-8 -*-
        (require 'eglot)
        (require 'cl-lib)
        (require 'imenu)
        (setq eglot-sync-connect 60 eglot-autoreconnect nil)
        (add-to-list 'eglot-server-programs '(text-mode . ("\(Program.executable.path)" "serve")))
        (defun say (&rest arguments) (princ (concat "said: " (apply #'format arguments) "\\n")))
        (defun wait (what condition)
          (let ((end (+ (float-time) 60)))
            (while (and (not (funcall condition)) (< (float-time) end)) (accept-process-output nil 0.02))
            (unless (funcall condition) (say "no %s" what))))
        (find-file "\(paths[1])")
        (call-interactively 'eglot)
        (find-file "\(paths[0])")
        (eglot--maybe-activate-editing-mode)
        (flymake-mode 1)
        (flymake-start)
        (wait "diagnostics" (lambda () (= 2 (length (flymake-diagnostics)))))

        """
    }
}
