import Testing

@testable import ArticleIngestion
