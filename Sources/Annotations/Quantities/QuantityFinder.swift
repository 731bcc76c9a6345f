package import Syntax

/// Finds the quantities of a paragraph. Offsets count in the paragraph; `attribution` is left nil.
package func findQuantities(in paragraph: TaggedParagraph) -> [Quantity] { [] }
