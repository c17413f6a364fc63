/** What follows the subject of a Chinese sentence. */
export const AFTER_SUBJECT =
  /^[是为位于在由共有将已占设建拥地自成立始现历持年经以被可旨面总展还曾多主集包作计即及致立对从，的“（、]/u;

/** Whether a Chinese text begins with what follows the subject of a sentence. */
export const followsSubject = (rest: string): boolean => AFTER_SUBJECT.test(rest);
