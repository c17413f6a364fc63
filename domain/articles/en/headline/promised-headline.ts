import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { capital, MAX_WORDS, nameOf, postOf } from "../words/headline-names";
import { isClause } from "../words/title-verb";
import { MEETING_ONLY, RESULT, shortened } from "./agreed-headline";

/** Words of the name of an office that says by itself which office it is. */
const OFFICE_WORDS = 7;

/** "support for smallholders who replant": a clause that a headline has no need of. */
const WHICH = /^(\S+(?: \S+){2,}) (?:who|which|that) .*$/;

/** "Minister of State for Trade": an office whose title is complete without an organization. */
const office = (who: Who): Phrase | undefined => {
  const post = who.posts.find((fact) => fact.title);
  const title = post?.title;
  if (!title || post.org || post.post.former || title.text.includes(",")) return undefined;
  const size = title.text.split(" ").length;
  return / (?:of|for) /.test(title.text) && size <= OFFICE_WORDS
    ? plain(capital(title.text), [title.path])
    : undefined;
};

/** "Minister of State for Trade promises to …": what the leader of a visit promised, if the office's own title says only that they came. */
export const promisedHeadline = (discourse: Discourse, title: string): Phrase | undefined => {
  const { facts, plan } = discourse;
  if (plan.news.type !== "visit" || facts.record.news !== undefined || RESULT.test(title)) return undefined;
  if (isClause(title) && !MEETING_ONLY.test(title)) return undefined;
  const [lead] = plan.paragraphs;
  const speech = lead?.sentences
    .flatMap(({ head, joined }) => [head, ...joined])
    .find((one) => one.type === "speech" && one.ahead);
  if (speech?.type !== "speech" || speech.by === "all") return undefined;
  const [own] = speech.remarks;
  if (own?.remark.act !== "promise") return undefined;
  const [who] = facts.whos(speech.by);
  const subject = who && (postOf(who) ?? office(who) ?? nameOf(who));
  const [point] = facts.list(own.remark.points, `${own.path}.points`);
  if (!subject || !point) return undefined;
  const room = MAX_WORDS - textOf(subject).split(" ").length;
  const what = shortened([point.text.replace(WHICH, "$1")], room);
  return what
    ? say`${subject} promises ${plain(`to ${what}`.replace(/^to not /, "not to "), [point.path])}`
    : undefined;
};
