import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { partOf, plain, say, textOf } from "../../phrase";

/**
 * 讨论中，签署合作协议; 达成意向协议: when and where, and what was signed by parties that are not known; several documents follow their
 * verb as a list.
 */
const WITHOUT_SUBJECT =
  /^((?:(?:[\d年月日至、（）上下午晚]{2,20}|在[^，。；]{2,20}|[^，。；]{1,12}[中上后前时]|[^，。；]{0,10}期间|随后|其间)，){0,3})(在[^，。；与]{2,12}?)?(签署|签订|达成)了?((?![\d一两三四五六七八九十]+[份项个])[^，。；和与]{2,40}(?:协议书?|备忘录|意向书?|合同|协定|宣言|公约|倡议))$/u;

/** Characters of such a sentence. */
const LONGEST = 110;

const withSubject = (line: Line): Line => {
  const text = textOf(line.words);
  if (text.length > LONGEST || !/签[署订]|达成/u.test(text)) return line;
  const [, front, place = "", verb, thing] = line.own ? [] : (WITHOUT_SUBJECT.exec(text) ?? []);
  if (front === undefined || verb === undefined || thing === undefined) return line;
  const { words } = line;
  // 会上，合作协议签署: nothing is signed in a discussion.
  const begin = front === "讨论中，" ? plain("会上，") : partOf(words, 0, front.length);
  const where = partOf(words, front.length, front.length + place.length);
  return {
    ...line,
    words: say`${begin}${partOf(words, text.length - thing.length, text.length)}${where}${verb}`,
  };
};

/** The text with a document as the subject of a sentence that has none: 讨论中，合作协议签署, for 讨论中，签署合作协议. */
export const withDocumentsAsSubjects = (blocks: readonly Composed[]): Composed[] =>
  withLinesReplaced(blocks, (line) => [withSubject(line)]);
