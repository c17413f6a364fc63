import { type Phrase, unbracketed } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

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
