// Placeholders for signs of a line that do not separate its phrases, and for a phone number or the like.

export const HELD_COMMA = "\u0001";
export const OPENED = "\u0002";
export const CLOSED = "\u0003";
export const CONTACT_MARK = "\u0004";
export const HYPHEN = "\u0005";
export const DASH = "\u0007";
export const LISTED = "\u0006";
