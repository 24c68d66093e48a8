import Foundation
import Testing

/// Whole programs, driven by keys in a terminal of their own.
///
/// One test at a time: each has a terminal multiplexer and programs running. Without tmux they are
/// left out, except on a build server, where that would be a mistake.
@Suite(
  .serialized, .timeLimit(.minutes(5)),
  .enabled(
    if: Tmux.isInstalled || ProcessInfo.processInfo.environment["CI"] != nil,
    "tmux is not installed: programs are not tested as a whole"))
struct ProgramTests {}
