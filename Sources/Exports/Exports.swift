/// Exports
