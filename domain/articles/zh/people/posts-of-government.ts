import type { OrgRef, PostFact } from "../../reference/facts";

const POST = /^(?:原|前|代)?(?:党组|(?:常务)?副?秘书长|参事|顾问|督学|办公厅|办公室)/;
const GOVERNMENT = /([省市县区州旗])(?:人民)?政府$/;

/** 副秘书长, 办公室主任: a post of a government; a region has a 市长, but no secretary and no office of its own. */
export const isOfGovernment = (title: string): boolean => POST.test(title);

/** 市政府 for 湖滨市人民政府, after 湖滨市副市长. */
export const governmentByLevel = (name: string): string => GOVERNMENT.exec(name)?.[1]?.concat("政府") ?? "";

/** Whether a post needs the government in front of it, which the text calls by its region otherwise: 湖滨市政府副秘书长, not 湖滨市副秘书长. */
export const isPostOfGovernment = ({ name, org }: OrgRef, { title }: PostFact): boolean =>
  org.short !== undefined &&
  GOVERNMENT.test(name.text) &&
  !org.short.text.endsWith("政府") &&
  title !== undefined &&
  isOfGovernment(title.text);
