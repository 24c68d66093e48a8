import Testing

@testable import NewsBrowser
