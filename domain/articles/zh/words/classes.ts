import { type Phrase, plain } from "../../phrase";
import { classPaths, sharedClass } from "../../reference/classes";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { countOf } from "./grammar";

const CLASS =
  /(?:常务|执行|名誉|荣誉)?副?(?:总领事|领事|大使|公使|参赞|会长|理事长|秘书长|监事长|院长|校长|市长|县长|区长|省长|州长|局长|处长|主任|主席|书记|总经理|董事长|总裁|议员|教授|理事|委员)$/;

/** 总领事 of 乌兹别克斯坦驻沪总领事: the noun of a post that its holders share. */
const classOf = (who: Who): string | undefined => {
  const [post, ...more] = who.posts.filter((fact) => fact.title);
  return more.length === 0 ? CLASS.exec(post?.title?.text ?? "")?.[0] : undefined;
};

/** 校友代表 of 校友代表左元宏: a function at the event. */
const functionOf = (who: Who): string | undefined => {
  const [only, ...more] = who.functions;
  return more.length === 0 && only && /(?:代表|嘉宾|专家|学员|选手)$/.test(only.text) ? only.text : undefined;
};

/** Characters of two names from which they are too long for a second mention. */
const LONG_NAMES = 10;

/** The number of people of one class who are called by it: two if both are all the visitors and have long names: 两位院长. */
const leastOf = ({ content }: Discourse, whos: readonly Who[]): number | undefined => {
  const { people } = content.relations.party;
  const length = whos.reduce((n, who) => n + (who.name?.text.length ?? 0), 0);
  const all = whos.length === 2 && people.length === 2 && whos.every((who) => people.includes(who.key));
  return all && length >= LONG_NAMES ? 2 : undefined;
};

/** 六位总领事: three or more of one class together, once each has been named, and nobody else of that class. */
export const asClass = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const noun =
    sharedClass(discourse, whos, functionOf) ??
    sharedClass(discourse, whos, classOf, leastOf(discourse, whos));
  return noun === undefined ? undefined : plain(`${countOf(whos.length)}位${noun}`, classPaths(whos));
};
