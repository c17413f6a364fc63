import { type Composed, isContext, isParagraph, type Line } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";

const AMOUNT = "(?:人民币)?\\d[\\d.,]*[余多]?[万亿]?元(?:人民币)?";
/** 签署捐赠协议，金额20万元: the amount of a document. */
const OF_DOCUMENT = new RegExp(`，金额为?(${AMOUNT})(?=[，。]|$)`, "u");
/** 接受了善款20万元: money that is handed over. */
const OF_GIFT = new RegExp(
  `(?<=(?:接受|接收|接过|移交|转交|捐赠|递交)了?(?:善款|捐款|款项|捐赠款|资金))(${AMOUNT})(?=[，。]|$)`,
  "u",
);
const GIVEN = /捐|赠|资助|款/u;
/** A document on a gift, rather than another contract for the same amount. */
const ON_GIFT = /捐|赠|资助/u;
/** Several gifts of one amount, and an earlier one of which somebody spoke. */
const OTHERS = /各(?:自|捐|向|出资)|分别(?:捐|向)|去年|前年|曾|此前|累计|表示/u;

const namesOf = (org: OrgFact): string[] => [
  org.name.text,
  ...(org.short ? [org.short.text] : []),
  ...(org.parent ? namesOf(org.parent.org) : []),
];

/** Whether all people and organizations of a sentence are those of another, by their names or their organizations. */
const areOf = ({ facts }: Discourse, line: Line, other: string): boolean => {
  const text = textOf(line.words);
  const known = [...keysOfLine(line)].every((key) => {
    const who = facts.who(key);
    const orgs = [...(who?.posts ?? []).flatMap(({ org }) => org ?? []), ...(who?.of ?? [])];
    const names = [who?.name?.text ?? "", ...orgs.flatMap(({ org }) => namesOf(org))];
    return names.some((name) => name.length > 1 && other.includes(name));
  });
  const named = facts.allOrgs().filter(({ name }) => text.includes(name.text));
  return known && named.every((org) => namesOf(org).some((name) => other.includes(name)));
};

/** A sentence without an amount that the text has already stated as given by or to the same. */
const amountOnce = (discourse: Discourse, one: Line, read: string): Line => {
  if (one.own || isContext(one)) return one;
  let words: Phrase = one.words;
  for (const form of [OF_DOCUMENT, OF_GIFT]) {
    const text = textOf(words);
    const found = form.exec(text);
    const amount = found?.[1] ?? "";
    if (!found || (form === OF_DOCUMENT && !ON_GIFT.test(text))) continue;
    const same = new RegExp(`(?<![\\d.])${amount.replaceAll(".", "\\.")}`, "u");
    const given = (said: string): boolean => GIVEN.test(said) && !OTHERS.test(said) && same.test(said);
    if (!read.split("。").some((said) => given(said) && areOf(discourse, one, said))) continue;
    words = spliced(words, found.index, found.index + found[0].length, "");
  }
  return words === one.words ? one : { ...one, words };
};

/** 签署捐赠协议, 接受了善款, for ，金额20万元 and 善款20万元 in a text that has reported the gift with its amount. */
export const withAmountsOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let read = "";
  return blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines = block.lines.map((one) => {
      const made = amountOnce(discourse, one, read);
      if (!isContext(one)) read += `${textOf(one.words)}。`;
      return made;
    });
    return { ...block, lines };
  });
};
