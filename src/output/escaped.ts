const marks = /[\\`*_{}[\]#|~^$=]|[&<>]|\/(?=\/)|@|www(?=\.)|\.(?=\p{L})|^[-+:]|(?<=^\d{1,9})[.)](?= |$)/giu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Takes no room on the page and keeps the letters around it on one line. */
const wordJoiner = "\u2060";

/**
 * A text on one line as Markdown shows it literally, wherever in a line it stands: no formatting, no HTML, no
 * table cell and no list. An address stays text too; where a backslash would not keep a reader from linking
 * it, an invisible word joiner does.
 */
export const escaped = (text: string): string =>
  text.replace(marks, (mark) => {
    if (mark === "/" || mark.length > 1) return mark + wordJoiner;
    return entities[mark] ?? (mark === "@" ? `\\@${wordJoiner}` : `\\${mark}`);
  });
