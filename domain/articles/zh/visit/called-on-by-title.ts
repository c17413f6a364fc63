import { type Phrase, plain, say, sourced, textOf, unbracketed } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/** 到任拜会市长甲, of which 到任拜会 is the purpose. */
export const opensWith = (predicate: Phrase, why: Said | undefined): boolean =>
  why !== undefined && textOf(predicate).startsWith(why.text);

/** 拜会某国驻华使馆参赞安例: whom the title says that the visitors called on, introduced there, with the place where it is not theirs. */
export const calledOnByTitle = (discourse: Discourse, predicate: Phrase, to: Phrase): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const text = textOf(predicate);
  const verb = /^(?:到任|专程)?(?:拜会|拜访|看望|慰问)/.exec(text)?.[0];
  const [who, ...more] = facts.whos(content.relations.receivers);
  // 拜会市长甲，受到甲和全体议员接待: with groups he received the visitors as well.
  const alone = more.every(({ group }) => group !== undefined);
  if (!verb || !who?.name || who.name.text.length < 2 || !alone || knows(memory, who)) return undefined;
  if (!text.endsWith(who.name.text) || /[，、；]/.test(text)) return undefined;
  if (more.length === 0) memory.marks.add(`called on ${who.key}`);
  memory.owner = undefined;
  const own = who.posts.find(({ org }) => org && unbracketed(to).endsWith(org.name.text))?.org;
  const city = own ? unbracketed(to).slice(0, -own.name.text.length) : unbracketed(to);
  const at = city === "" ? plain("", to.paths) : plain(`赴${city}`, to.paths);
  return sourced(say`${at}${verb}${peopleList(discourse, [who])}`, ...predicate.paths);
};
