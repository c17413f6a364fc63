import { costly } from "./costly";
import { organizationAlone } from "./items";
import { hasOrganizationWord } from "./lexicon/organizations";
import type { OrganizationElement } from "./people";

const TIME_EN =
  "(?:,?\\s*(?:[–—-]\\s*)?(?:on |at )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}[:.]\\d{2}|\\d{1,2} ?[ap]m|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}|\\p{Lu}\\p{Ll}{2,8} \\d{1,2})[^;]{0,24}|\\s*[(（][^()（）]{2,24}[)）])?";
const VISIT_EN = costly(
  new RegExp(
    `^(?:(?:\\d{1,2}[:.]\\d{2})(?:[–—-]\\d{1,2}[:.]\\d{2})?\\s+)?(?:(?:site|company|factory|plant|study|courtesy|working|technical|business) )?(?:visit|tour|trip|call)(?: (?:to|of|at|on)|:) (?:the )?([^,:;()]{3,60}?)${TIME_EN}:?$`,
    "iu",
  ),
);
const VISIT_ZH = costly(
  /^(?:[今明后]天|[本下]?周[一二三四五六日天]|\d{1,2}月\d{1,2}[日号]|[上下中]午|\d{1,2}[:：]\d{2}(?:[-—–~至]\d{1,2}[:：]\d{2})?|[一二三四五六七八九十\d]{1,2}点半?|\s)*(?:参观|走访|拜访|考察|访问|调研|参访)(?:企业|单位)?[:：]?\s*(\P{P}{3,30}?)\s*(?:[（(][^（）()]{2,20}[)）]|\d{1,2}[:：]\d{2}[^，,]{0,12})?[:：]?$/u,
);

// 接待单位：示例公司, "Hosting company: Model Foods Ltd"
const HOSTS = costly(
  /^(?:接待|参观|走访|拜访|考察|参访|受访)(?:单位|企业|方|对象)[:：]\s*(\P{P}{3,30})$|^(?:host(?:ing)? (?:company|organi[sz]ation|institution|firm)|company visited|venue host): (?:the )?([^,:;()]{3,60})$/iu,
);

/** The organization that the title of a list says is visited: "Visit to Model Robotics Ltd, 14:00", 参观示例公司. Its people receive. */
export const visitedIn = (title: string): OrganizationElement | undefined => {
  const english = VISIT_EN.exec(title)?.[1];
  const [, host, hosting = host] = HOSTS.exec(title) ?? [];
  const name = hosting ?? english ?? VISIT_ZH.exec(title)?.[1];
  if (!name) return undefined;
  const isHan = /\p{Script=Han}/u.test(name);
  if (!isHan && !hasOrganizationWord(name)) return undefined;
  const organization = organizationAlone(name, false);
  return organization?.place ? undefined : organization;
};
