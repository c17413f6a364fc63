import type { Who } from "../../reference/facts";

/** 领导班子全体成员: those who lead an organization, among whom its heads are. */
const LEADERSHIP = /^(?:[院校所馆]|医院|学校|学院|公司|集团|党政)?领导班子(?:全体)?成员/u;
/** A post of those who lead an organization, not one of its departments: 副院长, but not 办公室主任 or 图书馆馆长. */
const LEADS =
  /^(?:常务|执行|第一|党委|党组|党总支|纪委)?副?(?:书记|[院校所馆会行局]长|主任|主席|总经理|董事长|总裁|党委委员|领导班子成员)$/u;

/** Whether all of these people belong to the only group beside them, of whom they are examples: 院长甲等领导班子全体成员. */
export const areOfLeadership = (order: readonly Who[]): boolean => {
  const [group, ...more] = order.filter((who) => who.group);
  const [own, ...others] = group?.of ?? [];
  if (!own || more.length + others.length > 0 || !LEADERSHIP.test(group?.group?.text ?? "")) return false;
  const people = order.filter((who) => !who.group);
  return (
    people.length > 0 &&
    people.every(({ posts }) =>
      posts.some(
        ({ org, title, post }) =>
          org?.org === own.org && post.former !== true && LEADS.test(title?.text ?? ""),
      ),
    )
  );
};
