import type { Handover, Result } from "../../content/message";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { isCountry } from "../words/countries";
import { andList } from "../words/grammar";
import { different, MAX_WORDS, organizationsOf, orgShort, withoutThe } from "../words/headline-names";

/** "Ambassador of Lakeland to Norland": whom an envoy gives for. */
const ENVOY =
  /^(?:\p{L}+ )?(?:Ambassador|Consul General|High Commissioner) of (?:the )?(\p{Lu}[\p{L} ]*?)(?: (?:to|in) .*)?$/u;

const countryOf = ({ posts }: Who): Phrase | undefined => {
  for (const { title } of posts) {
    const country = ENVOY.exec(title?.text ?? "")?.[1];
    if (title && country !== undefined && isCountry(country)) return plain(country, [title.path]);
  }
  return undefined;
};

/** What was given, without a list or a measure of it. */
const SHORT_THING = /^[^,;:()]{3,40}$/;

/** A thing of a gift for which a headline has room. */
const SHORT_GIFT = /^[^,;:()]{3,50}$/;

/** "Handover of mobile clinics": a title that says what was done. */
const GIVEN = /\b(?:handover|handing over|hand-over|donations?|gift|presentation|delivery) of\b/i;

/** "Lakeland hands over two boats to Reed Council": of a title that does not say so. */
export const ofHandover = ({ facts }: Discourse, { scene }: Handover): Phrase | undefined => {
  if (GIVEN.test(facts.record.title?.en ?? "")) return undefined;
  const thing = facts.said(scene.item.title, `${scene.path}.title`);
  const receivers = facts.whos(scene.receivers);
  const heads = (scene.item.people ?? []).filter(({ as }) => as === "head").map(({ key }) => key);
  const [giver, ...more] = facts.whos(heads.filter((key) => !scene.receivers.includes(key)));
  if (!thing || !SHORT_THING.test(thing.text) || !giver || more.length > 0) return undefined;
  const [own, ...others] = organizationsOf([giver]);
  const by = countryOf(giver) ?? (own && others.length === 0 ? orgShort(own) : undefined);
  const [to, ...rest] = different(organizationsOf(receivers).map(orgShort));
  if (!by || !to || rest.length > 0 || textOf(by) === textOf(to)) return undefined;
  const words = say`${by} hands over ${plain(withoutThe(thing.text), [thing.path])} to ${to}`;
  return textOf(words).split(" ").length <= MAX_WORDS ? words : undefined;
};

/** "Lake School receives 40 books from Lakeland", "Harbour Embassy donates 40 books to Lake School": a gift whose title has no verb. */
export const ofGift = ({ facts }: Discourse, { outcome, path }: Result): Phrase | undefined => {
  const [title, ...titles] = Object.values(facts.record.title ?? {});
  const points = facts.list(outcome.points, `${path}.points`);
  if (outcome.type !== "gift" || titles.length > 0 || points.length === 0 || GIVEN.test(title ?? ""))
    return undefined;
  const [to, ...rest] = (outcome.to?.organizations ?? []).flatMap(
    (one, at) => facts.org(one, `${path}.to.organizations[${at}]`) ?? [],
  );
  if (!to || rest.length > 0 || points.some(({ text }) => !SHORT_GIFT.test(text))) return undefined;
  const givers = facts.whos(outcome.by);
  const [by, ...more] = different(
    givers.flatMap((who) => {
      const country = countryOf(who);
      return country ? [country] : organizationsOf([who]).map(orgShort);
    }),
  );
  const things = andList(points.map(phrase));
  if (more.length > 0 || (givers.length > 0 && !by)) return undefined;
  if (!by && !/ from (?:the )?\p{Lu}/u.test(textOf(things))) return undefined;
  const words = by
    ? say`${by} donates ${things} to ${orgShort(to)}`
    : say`${orgShort(to)} receives ${things}`;
  return textOf(words).split(" ").length <= MAX_WORDS + 2 ? words : undefined;
};
