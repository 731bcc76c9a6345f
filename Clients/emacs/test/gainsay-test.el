;;; gainsay-test.el --- Tries gainsay.el on the example story  -*- lexical-binding: t; coding: utf-8 -*-

;; emacs --batch -l gainsay.el -l gainsay-test.el -f ert-run-tests-batch-and-exit; gainsay is on the PATH.

;;; Code:

(require 'ert)
(require 'gainsay)
(package-activate-all)

(defconst gainsay-test-story
  (expand-file-name "../../../Protocol/examples/caspian-launch" (file-name-directory (or load-file-name buffer-file-name))))

(defun gainsay-test-wait (what condition)
  (let ((end (+ (float-time) 60)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.02))
    (unless (funcall condition) (ert-fail (concat "no " what)))))

(defun gainsay-test-faces (words)
  "The faces of gainsay where WORDS stand first."
  (save-excursion
    (goto-char (point-min))
    (search-forward words)
    (delq nil (mapcar (lambda (overlay) (and (overlay-get overlay 'gainsay) (overlay-get overlay 'face)))
                      (overlays-at (match-beginning 0) t)))))

(defun gainsay-test-colours ()
  (gainsay-test-wait "figure that disagrees"
                     (lambda () (memq 'gainsay-number-conflict (gainsay-test-faces "four Russian cruise"))))
  (should (equal (car (gainsay-test-faces "four Russian cruise")) 'gainsay-number-conflict))
  (should (memq 'gainsay-denial (gainsay-test-faces "dismissed American")))
  (should (memq 'gainsay-cue (gainsay-test-faces "dismissed American")))
  (should (equal (car (gainsay-test-faces "hundreds of miles")) 'gainsay-claim))
  (should (memq 'gainsay-quote (gainsay-test-faces "discuss rumours")))
  (should (memq 'gainsay-source (gainsay-test-faces "Colonel Anton")))
  (should-not (gainsay-test-faces "By our defence")))

(defun gainsay-test-conflicts ()
  (let (places)
    (when (get-buffer "*gainsay conflicts*") (kill-buffer "*gainsay conflicts*"))
    (gainsay-test-wait
     "list of all conflicts"
     (lambda ()
       (gainsay-conflicts)
       (accept-process-output nil 0.2)
       (with-current-buffer (get-buffer-create "*gainsay conflicts*")
         (> (how-many "^[a-z ]+: .+" (point-min) (point-max)) 1))))
    (with-current-buffer "*gainsay conflicts*"
      (should (derived-mode-p 'compilation-mode))
      (goto-char (point-min))
      (while (re-search-forward "^  \\([^:]+\\):[0-9]+:[0-9]+: [a-z] \\(.+\\)$" nil t)
        (push (cons (match-string 1) (match-string 2)) places)))
    (setq places (nreverse places))
    (should (> (length places) 3))
    (dolist (place places)
      (next-error)
      (with-current-buffer (window-buffer)
        (should (equal (file-name-nondirectory buffer-file-name) (car place)))
        (should (looking-at-p (regexp-quote (cdr place))))))))

;; A rocket is one character, two units of UTF-16 and four bytes; a dash is one, one and three.
(ert-deftest gainsay-test-places ()
  (with-temp-buffer
    (insert "first\n🚀a–b🚀\nlast")
    (pcase-dolist (`(,encoding . ,columns) '(("utf-32" 0 1 2 3 4 5 9) ("utf-16" 0 2 3 4 5 7 9) ("utf-8" 0 4 5 8 9 13 99)))
      (should (equal (mapcar (lambda (column) (gainsay--point `(:line 1 :character ,column) encoding)) columns)
                     '(7 8 9 10 11 12 12))))))

(defun gainsay-test-with-article (start)
  "Open an article of a copy of the example story, START the server, and look at what is shown."
  (let* ((folder (make-temp-file "gainsay" t))
         (story (file-name-as-directory (expand-file-name "caspian-launch" folder))))
    (copy-directory gainsay-test-story (file-name-as-directory folder))
    (find-file (expand-file-name "harbour-post.txt" story))
    (unwind-protect
        (progn
          (funcall start)
          (gainsay-test-colours)
          (gainsay-test-conflicts))
      (delete-directory folder t))))

(ert-deftest gainsay-test-eglot ()
  (skip-unless (require 'eglot nil t))
  (setq eglot-sync-connect 30 eglot-autoreconnect nil)
  (gainsay-test-with-article (lambda () (apply #'eglot (eglot--guess-contact))))
  (eglot-shutdown-all))

(ert-deftest gainsay-test-lsp-mode ()
  (skip-unless (require 'lsp-mode nil t))
  (setq lsp-auto-guess-root t lsp-restart 'ignore lsp-enable-file-watchers nil lsp-enable-snippet nil
        lsp-session-file (make-temp-name (expand-file-name "lsp-session" temporary-file-directory)))
  (gainsay-test-with-article
   (lambda ()
     (cl-letf (((symbol-function 'lsp--calculate-root) (lambda (&rest _) default-directory)))
       (lsp))
     (gainsay-test-wait "server" #'gainsay--lsp-mode-p)))
  (setq kill-emacs-hook (remq 'lsp--global-teardown kill-emacs-hook)))

(provide 'gainsay-test)
;;; gainsay-test.el ends here
