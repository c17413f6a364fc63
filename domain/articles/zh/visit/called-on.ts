import { type Phrase, plain, say, spliced, textOf, unbracketed } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isShortOf } from "../organizations/name-in-use";
import { formsOf } from "./act-by-title";

const titleOf = ({ facts }: Discourse): string => facts.said(facts.record.title, "")?.text ?? "";

/** 到访, or 访问 and 拜访 where the title of a visit has that. */
export const verbOfCall = (discourse: Discourse): string =>
  /访问|拜访/.exec(titleOf(discourse))?.[0] ?? "到访";

/** Whether the title says that the visitors called on the organization where they went: 甲代表团拜访某局. */
export const calledOn = (discourse: Discourse, to: Phrase): boolean => {
  const goal = /拜访([^，；]{3,})$/.exec(titleOf(discourse))?.[1];
  if (goal === undefined) return false;
  const called = unbracketed(to);
  const org = discourse.facts.allOrgs().find(({ name }) => name.text === called);
  return org !== undefined && [org.name.text, org.short?.text].includes(goal);
};

/** 赴北京拜访海关总署, not 赴北京海关总署拜访海关总署: the city alone before the organization that an act names itself, in full or in short. */
export const callOnThere = ({ facts }: Discourse, to: Phrase, action: Phrase): Phrase => {
  const [place, text] = [unbracketed(to), textOf(action)];
  const [, verb = "", called] = /^(拜访|拜会|走访|慰问|看望)(.{3,})$/.exec(text) ?? [];
  if (!called || place === called) return say`${to}${action}`;
  // 赴某港集团有限公司拜访, not 赴某港集团有限公司拜访某港集团.
  if (isShortOf(called, place)) return say`${to}${plain(verb, action.paths)}`;
  const forms = facts
    .allOrgs()
    .map(formsOf)
    .find((names) => names.includes(called)) ?? [called];
  const [name] = forms.filter((one) => place.endsWith(one)).sort((a, b) => b.length - a.length);
  if (name === undefined) return say`${to}${action}`;
  // 北京市 of 位于北京市的全国商会.
  const city = plain(place.slice(0, -name.length).replace(/^位于(.+)的$/, "$1"), to.paths);
  // 赴某市某局拜访: the name begins with the city.
  if (textOf(city) === "") return say`${to}${plain(verb, action.paths)}`;
  const at = textOf(to).indexOf(name);
  return name === called || at < 0
    ? say`${city}${action}`
    : say`${city}${plain(verb, action.paths)}${spliced(to, 0, at, "")}`;
};
