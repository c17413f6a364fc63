import type { Participant } from "../events/shape";
import { LANGS, type Lang, type Text } from "../events/values";
import { organizationLabel } from "../organizations/organization-label";

type Group = Pick<Participant, "group" | "of">;

/** An unnamed group with the bodies it comes from: "main leaders of the Example Park", 示例园区主要领导. */
export const groupWords = ({ group, of }: Group, lang: Lang): string => {
  const who = group?.[lang]?.trim() || group?.[lang === "en" ? "zh" : "en"]?.trim() || "";
  const bodies = (of ?? [])
    .map((org) => organizationLabel(org, lang))
    .filter(Boolean)
    .join(lang === "zh" ? "、" : ", ");
  if (!bodies) return who;
  return lang === "zh" ? `${bodies}${who}` : `${who} of ${bodies}`;
};

/** The same in each language in which the group is told. */
export const groupName = (told: Group): Text => {
  const name: Text = {};
  for (const lang of LANGS) if (told.group?.[lang]?.trim()) name[lang] = groupWords(told, lang);
  return name;
};
