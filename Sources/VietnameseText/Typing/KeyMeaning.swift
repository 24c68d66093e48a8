/// What a key does when the word before it allows it; otherwise it types itself.
enum KeyMeaning: Equatable {
  /// It types itself.
  case letter
  /// It gives the word a tone; ngang takes the tone away.
  case tone(Tone)
  /// It puts a mark on a vowel.
  case mark(VowelMarks)
  /// It makes đ of d.
  case bar
}
