import type { Sign } from "../../content/message";
import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { documentTitle } from "../words/document-title";

/** Characters of the titles of two documents that a headline has room for. */
const TWO_TITLES = 20;

/** 校际交流协议和学生交换协议: both documents of one signing by their titles, if these are short. */
export const twoDocuments = (
  discourse: Discourse,
  { together = [] }: Sign,
  first: Said,
): Phrase | undefined => {
  const [other, ...more] = together;
  const second = other && documentTitle(discourse.facts, other.agreement, `${other.path}.title`);
  const plainly = second && !/[《（]/.test(first.text + second.text) && first.text !== second.text;
  return plainly && more.length === 0 && first.text.length + second.text.length <= TWO_TITLES
    ? say`${phrase(first)}和${phrase(second)}`
    : undefined;
};
