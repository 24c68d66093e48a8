/// The elements of HTML that reading an article asks about.
enum MarkupTag: String, Hashable, Sendable {
  /// No element but a stretch of text.
  case text = "#text"
  /// Any element that is not listed.
  case other = "*"
  case a, abbr, article, aside, audio, b, blockquote, body, br, button, canvas, caption, center, dd
  case details, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, h1, h2, h3
  case h4, h5, h6, head, header, hr, html, i, iframe, img, input, label, li, link, main, map, math
  case menu, meta, nav, noscript, object, ol, option, p, picture, pre, script, section, select,
    small
  case span, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th
  case thead, time, title, tr, u, ul, video

  /// Whether it stands within a line rather than on lines of its own.
  var isInline: Bool {
    switch self {
    case .text, .other, .a, .abbr, .b, .em, .font, .i, .img, .label, .picture, .small, .span,
      .strong,
      .sub, .sup, .time, .u:
      true
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
}

/// The attributes of HTML that reading an article asks about; others are not kept.
enum MarkupAttribute: String, Hashable, Sendable {
  case ariaHidden = "aria-hidden"
  case charset, content, datetime, hidden, href, id, itemprop, name, property, rel, role, style,
    type
  case cssClass = "class"
  case httpEquiv = "http-equiv"
}
