;;; gainsay.el --- Who says what, who denies it, which numbers disagree  -*- lexical-binding: t; coding: utf-8 -*-

;; SPDX-License-Identifier: Apache-2.0
;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1"))
;; Keywords: text, wp

;;; Commentary:

;; Starts the gainsay server for articles in eglot or lsp-mode, gives what it finds its faces, and lists the figures of a
;; story that disagree.  README.md says how to install it.

;;; Code:

(require 'cl-lib)
(require 'compile)
(require 'seq)
(require 'subr-x)
(require 'url-parse)
(require 'url-util)

(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)
(declare-function eglot-current-server "eglot")
(declare-function eglot--server-info "eglot")
(declare-function eglot--server-capable "eglot")
(declare-function eglot--TextDocumentIdentifier "eglot")
(declare-function eglot-handle-notification "eglot")
(declare-function jsonrpc-async-request "jsonrpc")
(declare-function lsp-register-client "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp-find-workspace "lsp-mode")
(declare-function lsp-request-async "lsp-mode")
(declare-function lsp--text-document-identifier "lsp-mode")

(defgroup gainsay nil
  "Who says what, who denies it, and which numbers disagree."
  :group 'text)

(defcustom gainsay-command '("gainsay" "serve")
  "The program and its arguments."
  :type '(repeat string))

(defcustom gainsay-settings nil
  "Settings of the server, as a property list: (:threshold 0.6 :unitHints \"both\").
Protocol/README.md describes them."
  :type 'plist)

(defcustom gainsay-modes '(text-mode markdown-mode mhtml-mode html-mode)
  "Major modes whose files are articles."
  :type '(repeat symbol))

;;; Faces

(defface gainsay-quote
  '((((background light)) :foreground "#2d6a1f") (t :foreground "#98c379"))
  "Quotes.")

(defface gainsay-claim
  '((((background light)) :foreground "#1f5fa8") (t :foreground "#7fb2e6"))
  "Claims.")

(defface gainsay-denial
  '((((background light)) :foreground "#9c2a86") (t :foreground "#e39ad0"))
  "Denials.")

(defface gainsay-number-conflict
  '((((background light)) :foreground "#9a4a00" :weight bold :underline t)
    (t :foreground "#f0a95c" :weight bold :underline t))
  "Figures that disagree with others.")

(defface gainsay-source '((t :weight bold)) "Words that name who speaks.")

(defface gainsay-cue '((t :slant italic)) "Words that show an act of saying.")

;;; The server

(with-eval-after-load 'eglot
  ;; Behind the others, since many modes derive from `text-mode' and have servers of their own.
  (add-to-list 'eglot-server-programs (cons gainsay-modes #'gainsay--eglot-contact) t)
  (add-hook 'eglot-managed-mode-hook #'gainsay--follow-eglot)
  ;; Diagnostics come when a document was opened or changed, and when another one of its story was.
  (cl-defmethod eglot-handle-notification :after
    (_server (_method (eql 'textDocument/publishDiagnostics)) &key uri &allow-other-keys)
    (gainsay--refresh-file (gainsay--path uri))))

(with-eval-after-load 'lsp-mode
  (dolist (mode gainsay-modes)
    (unless (assq mode lsp-language-id-configuration)
      (push (cons mode "plaintext") lsp-language-id-configuration)))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (lambda () gainsay-command))
                    :major-modes gainsay-modes
                    :server-id 'gainsay
                    :add-on? t
                    :initialization-options #'gainsay--initialization-options))
  (add-hook 'lsp-managed-mode-hook #'gainsay--follow-lsp-mode))

(defun gainsay--initialization-options ()
  `(:gainsay ,(or gainsay-settings (make-hash-table))))

(defun gainsay--eglot-contact (&rest _)
  `(,@gainsay-command :initializationOptions ,(gainsay--initialization-options)))

(defun gainsay--eglot-server ()
  "The gainsay server of eglot for this buffer."
  (when-let ((server (and (bound-and-true-p eglot--managed-mode) (eglot-current-server))))
    (and (equal (plist-get (eglot--server-info server) :name) "gainsay") server)))

(defun gainsay--lsp-mode-p ()
  "Whether lsp-mode has the gainsay server for this buffer."
  (and (bound-and-true-p lsp-managed-mode) (lsp-find-workspace 'gainsay)))

(defun gainsay--follow-eglot ()
  (unless (gainsay--eglot-server) (gainsay--clear)))

(defun gainsay--follow-lsp-mode ()
  (if (gainsay--lsp-mode-p)
      (add-hook 'lsp-diagnostics-updated-hook #'gainsay--refresh-soon nil t)
    (gainsay--clear)))

(defun gainsay--ask (method params on-result)
  "Have the server answer METHOD, and call ON-RESULT with what it says.
PARAMS follow this buffer's document.  The value is nil without a server."
  (let ((buffer (current-buffer))
        (server (gainsay--eglot-server)))
    (cl-flet ((answer (result)
                (when (buffer-live-p buffer)
                  (with-current-buffer buffer (funcall on-result result)))))
      (cond
       (server
        (jsonrpc-async-request server (intern (concat ":" method))
                               `(:textDocument ,(eglot--TextDocumentIdentifier) ,@params)
                               :success-fn #'answer :error-fn #'ignore :deferred method)
        t)
       ((gainsay--lsp-mode-p)
        (lsp-request-async method `(:textDocument ,(lsp--text-document-identifier) ,@params) #'answer
                           :error-handler #'ignore :mode 'alive)
        t)))))

(defun gainsay--get (object &rest keys)
  "What stands under KEYS in OBJECT, one within the other.
Objects are property lists in eglot and hash tables in lsp-mode."
  (dolist (key keys object)
    (setq object (if (hash-table-p object)
                     (gethash (substring (symbol-name key) 1) object)
                   (plist-get object key)))))

;;; Places

(defun gainsay--path (uri)
  (decode-coding-string (url-unhex-string (url-filename (url-generic-parse-url uri))) 'utf-8))

(defun gainsay--encoding ()
  "The unit that the server and the client of this buffer have agreed on."
  (or (and (gainsay--eglot-server) (eglot--server-capable :positionEncoding)) "utf-16"))

(defun gainsay--point (position encoding)
  "The place of a POSITION of the protocol, whose characters are units of ENCODING."
  (save-excursion
    (goto-char (point-min))
    (forward-line (gainsay--get position :line))
    (let ((units (gainsay--get position :character))
          (end (line-end-position)))
      (min end
           (pcase encoding
             ("utf-8" (or (byte-to-position (+ (position-bytes (point)) units)) end))
             ("utf-16" (gainsay--utf-16-point units end))
             (_ (+ (point) units)))))))

(defun gainsay--utf-16-point (units end)
  "The place that is UNITS of UTF-16 behind point, on a line that ends at END.
Characters outside of the basic plane have two."
  (let ((found (+ (point) units)))
    (while (and (< (point) (min found end))
                (re-search-forward "[\U00010000-\U0010ffff]" (min found end) t))
      (setq found (1- found)))
    found))

;;; Colours

(defun gainsay--faces (annotation)
  "What ANNOTATION gives a face: a list of (FACE . RANGES)."
  (let ((whole (list (gainsay--get annotation :range))))
    (pcase (gainsay--get annotation :kind)
      ("quote" `((gainsay-quote . ,whole)))
      ("claim" `((gainsay-claim . ,whole)))
      ("denial" `((gainsay-denial . ,whole)))
      ("numberConflict" `((gainsay-number-conflict . ,whole)))
      ("attribution" `((gainsay-source . ,(gainsay--get annotation :sourceRanges))
                       (gainsay-cue . ,(gainsay--get annotation :cueRanges)))))))

(defun gainsay--clear ()
  (remove-overlays (point-min) (point-max) 'gainsay t))

(defun gainsay--show (annotations encoding)
  (save-restriction
    (widen)
    (gainsay--clear)
    ;; Of two annotations in one place the shorter comes later, and is seen; diagnostics of Flymake have 50.
    (seq-do-indexed
     (lambda (annotation index)
       (pcase-dolist (`(,face . ,ranges) (gainsay--faces annotation))
         (seq-doseq (range ranges)
           (let ((overlay (make-overlay (gainsay--point (gainsay--get range :start) encoding)
                                        (gainsay--point (gainsay--get range :end) encoding))))
             (overlay-put overlay 'gainsay t)
             (overlay-put overlay 'face face)
             (overlay-put overlay 'evaporate t)
             (overlay-put overlay 'priority (+ 100 index))))))
     annotations)))

(defun gainsay-refresh ()
  "Ask anew for the annotations of this buffer, and show them."
  (interactive)
  (let ((tick (buffer-chars-modified-tick)))
    (gainsay--ask "annotation/document" '(:layers "all")
                  (lambda (result)
                    (when (= tick (buffer-chars-modified-tick))
                      (gainsay--show (gainsay--get result :annotations) (gainsay--encoding)))))))

(defvar-local gainsay--timer nil
  "What refreshes this buffer soon.")

(defun gainsay--refresh-soon ()
  "Refresh this buffer when nothing more is told of it for a moment."
  (when gainsay--timer (cancel-timer gainsay--timer))
  (setq gainsay--timer
        (run-with-timer 0.2 nil
                        (lambda (buffer)
                          (when (buffer-live-p buffer)
                            (with-current-buffer buffer (gainsay-refresh))))
                        (current-buffer))))

(defun gainsay--refresh-file (path)
  (when-let ((buffer (find-buffer-visiting path)))
    (with-current-buffer buffer (gainsay--refresh-soon))))

;;; Conflicts

(define-compilation-mode gainsay-conflicts-mode "Conflicts"
  "Figures of a story that disagree; \\[next-error] goes from one to the next."
  (setq-local compilation-error-regexp-alist '(("^  \\([^:\n]+\\):\\([0-9]+\\):\\([0-9]+\\): " 1 2 3 1)))
  (setq-local compilation-error-screen-columns nil)
  (setq-local compilation-first-column 1))

(defun gainsay--member-line (member folder encoding)
  "The line of a MEMBER of a conflict: its place in FOLDER, its side, its words."
  (let* ((path (gainsay--path (gainsay--get member :uri)))
         (visiting (find-buffer-visiting path)))
    (with-temp-buffer
      (if visiting (insert-buffer-substring-no-properties visiting) (insert-file-contents path))
      (let ((start (gainsay--point (gainsay--get member :range :start) encoding))
            (end (gainsay--point (gainsay--get member :range :end) encoding)))
        (goto-char start)
        (format "  %s:%d:%d: %s %s\n" (file-relative-name path folder) (line-number-at-pos)
                (1+ (- start (line-beginning-position))) (gainsay--get member :side)
                (string-join (split-string (buffer-substring start end)) " "))))))

(defun gainsay--list (stories folder encoding)
  (with-current-buffer (get-buffer-create "*gainsay conflicts*")
    (let ((inhibit-read-only t))
      (erase-buffer)
      (gainsay-conflicts-mode)
      (setq default-directory folder)
      (seq-doseq (story stories)
        (seq-doseq (conflict (gainsay--get story :conflicts))
          (insert (gainsay--get conflict :relation) ": " (gainsay--get conflict :message) "\n")
          (seq-doseq (member (gainsay--get conflict :members))
            (insert (gainsay--member-line member folder encoding)))
          (insert "\n")))
      (when (= (point-min) (point-max)) (insert "No figures disagree.\n"))
      (goto-char (point-min)))
    (setq next-error-last-buffer (current-buffer))
    (display-buffer (current-buffer))))

;;;###autoload
(defun gainsay-conflicts ()
  "List the figures of this article's story that disagree."
  (interactive)
  (let ((folder default-directory))
    (or (gainsay--ask "annotation/story" nil
                      (lambda (stories) (gainsay--list stories folder (gainsay--encoding))))
        (user-error "No gainsay server runs for this buffer: M-x eglot or M-x lsp starts it"))))

(provide 'gainsay)
;;; gainsay.el ends here
