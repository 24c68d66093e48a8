/// The elements of HTML that reading an article asks about.
enum MarkupTag: String, Hashable, Sendable {
  /// No element but a stretch of text.
  case text = "#text"
  /// Any element that is not listed.
  case other = "*"
  /// An element that a page has made up: `news-body`.
  case custom = "-"
  case a, abbr, address, article, aside, audio, b, blockquote, body, br, button, canvas, caption
  case center, dd, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font
  case footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input
  case label, legend, li, link, main, map, math, menu, meta, nav, noscript, object, ol, option, p
  case picture, pre, script, section, select, small, span, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, u, ul, video

  /// The element of a name in lower case.
  init(name: String) {
    self =
      MarkupTag(rawValue: name) ?? (name.utf8.dropFirst().contains(0x2D) ? .custom : .other)
  }

  /// Whether it stands within a line rather than on lines of its own.
  var isInline: Bool {
    switch self {
    case .text, .other, .a, .abbr, .b, .em, .font, .i, .img, .label, .picture, .small, .span,
      .strong, .sub, .sup, .time, .u:
      true
    default: false
    }
  }

  /// Whether, within a line, it may be a button or a counter as well as words of a sentence.
  var isLabel: Bool {
    switch self {
    case .span, .small, .label, .other: true
    default: false
    }
  }

  /// Whether nothing in it is ever text of an article.
  var isSilent: Bool {
    switch self {
    case .audio, .button, .canvas, .embed, .iframe, .input, .link, .map, .math, .meta, .noscript,
      .object, .option, .script, .select, .style, .svg, .template, .textarea, .title, .video, .head:
      true
    default: false
    }
  }

  /// Whether it is a heading.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether it may hold all the paragraphs of an article, rather than be one.
  var isContainer: Bool {
    switch self {
    case .article, .body, .center, .custom, .details, .div, .fieldset, .form, .html, .main,
      .section,
      .table, .tbody, .td, .tr, .aside, .header, .other, .font, .span, .li, .ul, .ol, .blockquote,
      .dl, .dd:
      true
    default: false
    }
  }
}

/// The attributes of HTML that reading an article asks about; others are not kept.
enum MarkupAttribute: String, Hashable, Sendable {
  case ariaHidden = "aria-hidden"
  case charset, content, datetime, hidden, href, id, itemprop, name, property, rel, role, style,
    type
  case cssClass = "class"
  case httpEquiv = "http-equiv"
}
