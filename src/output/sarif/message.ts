import { plain } from "../plain.js";
import type { SarifText } from "./log.js";

/** Takes no room on the page and keeps the letters around it on one line. */
const wordJoiner = "\u2060";

/** Lines as a SARIF message that says them literally: braces are no placeholders, and nothing in the data becomes a link. */
export const message = (...lines: readonly string[]): SarifText => ({
  text: lines
    .map((line) =>
      plain(line)
        .replace(/[{}]/g, "$&$&")
        .replace(/\](?=\()/g, `]${wordJoiner}`),
    )
    .join("\n"),
});
