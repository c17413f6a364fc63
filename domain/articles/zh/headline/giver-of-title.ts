import { type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { shortOrganization } from "../organizations/organizations";
import { isWithoutSubject } from "../words/titles-without-subject";

/** How much longer than a headline the name may make it. */
const FOR_NAME = 8;

/** 某基金会向某校捐赠图书: the office, before its own title that says only to whom something was given. */
export const withGiver = ({ facts }: Discourse, title: Said): Phrase | undefined => {
  const home = facts.org(facts.record.home, "home");
  const gives = isWithoutSubject(title.text) && /^.[^，；]{2,}(?:捐|赠)/u.test(title.text);
  if (!home || !gives || title.text.includes(home.name.text)) return undefined;
  const words = say`${shortOrganization(home)}${phrase(title)}`;
  return textOf(words).length <= facts.style.headline + FOR_NAME ? words : undefined;
};
