// SPDX-License-Identifier: Apache-2.0

use zed_extension_api::{
    self as zed, serde_json, settings::LspSettings, LanguageServerId, Result, Worktree,
};

/// Starts the server that is on the PATH, and hands it the settings under `lsp.gainsay`.
struct Gainsay;

impl zed::Extension for Gainsay {
    fn new() -> Self {
        Gainsay
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<zed::Command> {
        let command = worktree.which("gainsay").ok_or("gainsay is not on the PATH")?;
        Ok(zed::Command { command, args: vec!["serve".into()], env: worktree.shell_env() })
    }

    fn language_server_workspace_configuration(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        let settings = LspSettings::for_worktree(id.as_ref(), worktree)?.settings;
        Ok(Some(serde_json::json!({ "gainsay": settings })))
    }
}

zed::register_extension!(Gainsay);
