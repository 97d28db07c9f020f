/// A key of the keyboard, as terminals tell of it.
package enum Key: Hashable, Sendable {
  /// A typed character, or all that was pasted at once.
  case text(String)
  case enter
  case tab
  case backTab
  case escape
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// A letter, in lower case, with the control key.
  case control(Character)
  /// A function key by its number, from 1.
  case function(Int)
}
