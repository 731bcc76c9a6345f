import Foundation

/// A share from 0 to 1 as percent with two digits.
func percentText(_ share: Double) -> String { String(format: "%.2f %%", share * 100) }
