import { inLanguage } from "../events/in-language";
import type { Participant } from "../events/shape";
import { LANGS, type Lang, type Text } from "../events/values";
import { organizationLabel } from "../organizations/organization-label";

type Group = Pick<Participant, "group" | "of">;

/** An unnamed group with the organizations it comes from: "main leaders of the Example Park", 示例园区主要领导. */
export const groupLabel = ({ group, of }: Group, lang: Lang): string => {
  const who = inLanguage(group, lang);
  const organizations = (of ?? [])
    .map((org) => organizationLabel(org, lang))
    .filter(Boolean)
    .join(lang === "zh" ? "、" : ", ");
  if (!organizations) return who;
  return lang === "zh" ? `${organizations}${who}` : `${who} of ${organizations}`;
};

/** The same in each language in which the group has words. */
export const groupName = (group: Group): Text => {
  const name: Text = {};
  for (const lang of LANGS) if (group.group?.[lang]?.trim()) name[lang] = groupLabel(group, lang);
  return name;
};
