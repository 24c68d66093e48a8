import Testing

@testable import NewsStore
