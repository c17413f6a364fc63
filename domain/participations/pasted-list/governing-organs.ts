import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";
import type { PostRead } from "./people";

// 示例园区管委会党工委: the organ within a body that has posts of its own.
const ORGAN = costly(
  /(?<=(?:管委会|管理委员会|办事处|街道办|公司|集团|银行|大学|学院|学校|医院|研究院|局|厅|委员会))(?:党工委|党委|党组|党总支|纪工委|纪委)$/u,
);

/**
 * The posts of 党工委书记、主任 of a 管委会: the second is not of the organ, so that the organ belongs to the first title. Other posts
 * are unchanged.
 */
export const withOrganInTitle = (posts: readonly PostRead[]): readonly PostRead[] => {
  const [first, second] = posts;
  const { organization, title } = first ?? {};
  if (!first || !title || !second?.title || organization?.lang !== "zh") return posts;
  const organ = ORGAN.exec(simplified(organization.text))?.[0];
  if (!organ || second.organization?.text !== organization.text) return posts;
  const end = organization.text.length - organ.length;
  const whole = { ...organization, text: organization.text.slice(0, end) };
  const own = {
    ...first,
    organization: whole,
    title: { ...title, text: `${organization.text.slice(end)}${title.text}` },
  };
  return [
    own,
    ...posts
      .slice(1)
      .map((post) =>
        post.organization?.text === organization.text ? { ...post, organization: whole } : post,
      ),
  ];
};
