import type { OrgRef } from "../../reference/facts";

/** Organizations of a list with the units of one of them side by side: 甲会办公室、培训部、乙会秘书处, not 甲会办公室、乙会秘书处、甲会培训部. */
export const unitsTogether = (all: readonly OrgRef[]): OrgRef[] => {
  const listed: OrgRef[] = [];
  for (const ref of all) {
    const { parent } = ref.org;
    const last = parent ? listed.findLastIndex(({ org }) => org.parent?.org === parent.org) : -1;
    listed.splice(last < 0 ? listed.length : last + 1, 0, ref);
  }
  return listed;
};
