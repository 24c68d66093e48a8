import Testing

@testable import NewsModel
