/// The version of the program and of its protocol, which `initialize`, `annotation/status` and `--version` show.
package let programVersion = "0.1.0"
