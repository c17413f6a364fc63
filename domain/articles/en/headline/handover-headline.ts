import type { Handover } from "../../content/message";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isCountry } from "../words/countries";
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
