import type { Who } from "../../reference/facts";

/** 领导班子全体成员: those who lead an organization, among whom its heads are. */
const LEADERSHIP = /^(?:[院校所馆]|医院|学校|学院|公司|集团|党政)?领导班子(?:全体)?成员/u;
/** A post of those who lead an organization. */
const LEADS = /(?:书记|[院校所馆会行局]长|主任|主席|总经理|董事长|总裁|党委委员|领导班子成员)$/u;

/** Whether all of these people belong to the only group beside them, of whom they are examples: 院长甲等领导班子全体成员. */
export const areOfLeadership = (order: readonly Who[]): boolean => {
  const [group, ...more] = order.filter((who) => who.group);
  const [own, ...others] = group?.of ?? [];
  if (!own || more.length + others.length > 0 || !LEADERSHIP.test(group?.group?.text ?? "")) return false;
  const people = order.filter((who) => !who.group);
  return (
    people.length > 0 &&
    people.every(({ posts }) =>
      posts.some(({ org, title }) => org?.org === own.org && LEADS.test(title?.text ?? "")),
    )
  );
};
