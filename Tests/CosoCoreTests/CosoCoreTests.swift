import Testing

@testable import CosoCore
