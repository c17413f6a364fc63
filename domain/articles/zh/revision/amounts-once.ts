import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";

const AMOUNT = "(?:人民币)?\\d[\\d.,]*[余多]?[万亿]?元(?:人民币)?";
/** 签署捐赠协议，金额20万元: the amount of a document. */
const OF_DOCUMENT = new RegExp(`，金额为?(${AMOUNT})(?=[，。]|$)`, "u");
/** 接受了善款20万元: money that is handed over. */
const OF_GIFT = new RegExp(
  `(?<=(?:接受|接收|接过|移交|转交|捐赠|递交)了?(?:善款|捐款|款项|捐赠款|资金))(${AMOUNT})(?=[，。]|$)`,
  "u",
);
const GIVEN = /捐|赠|资助|款/u;

/** A sentence without an amount that the text has already stated as given. */
const amountOnce = (one: Line, read: string): Line => {
  if (one.own || isContext(one)) return one;
  let words: Phrase = one.words;
  for (const form of [OF_DOCUMENT, OF_GIFT]) {
    const found = form.exec(textOf(words));
    const amount = found?.[1] ?? "";
    const same = new RegExp(`(?<![\\d.])${amount.replaceAll(".", "\\.")}`, "u");
    if (!found || !read.split("。").some((said) => GIVEN.test(said) && same.test(said))) continue;
    words = spliced(words, found.index, found.index + found[0].length, "");
  }
  return words === one.words ? one : { ...one, words };
};

/** 签署捐赠协议, 接受了善款, for ，金额20万元 and 善款20万元 in a text that has reported the gift with its amount. */
export const withAmountsOnce = (blocks: readonly Composed[]): Composed[] => {
  let read = "";
  return blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines = block.lines.map((one) => {
      const made = amountOnce(one, read);
      read += `${textOf(one.words)}。`;
      return made;
    });
    return { ...block, lines };
  });
};
