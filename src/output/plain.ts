const breaking = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text on one line: line breaks, control characters and marks that turn the direction of writing become
 * a space, and spaces stand singly and only between words.
 */
export const plain = (text: string): string => text.replace(breaking, " ").replace(/ {2,}/g, " ").trim();
