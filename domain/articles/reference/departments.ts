import type { DraftRecord } from "../../events/shape";
import type { DraftOrg } from "../../events/values";

/** 外办, 港澳台办公室, 经济学院: a department as the rest of a name that begins with its organization's; not a regional branch. */
const DEPARTMENT = /^[^省市县区州旗]{1,12}(?:处|办|办公室|科|室|部|系|团委|党委|工会|学院|书院)$/u;
const REGION = /[省市县区州旗国]$/;

/** Every organization of a record as it was entered, in no particular order. */
const organizationsOf = (value: unknown, found: DraftOrg[] = []): DraftOrg[] => {
  if (typeof value !== "object" || value === null) return found;
  if (Array.isArray(value)) for (const one of value) organizationsOf(one, found);
  else
    for (const [key, one] of Object.entries(value)) {
      if (typeof one !== "object") continue;
      if (key === "organization" || key === "parent" || key === "home") found.push(one as DraftOrg);
      organizationsOf(one, found);
    }
  return found;
};

/** What is no name of a part behind that of the whole: 湖滨港集团有限公司 of 湖滨港. */
const NO_PART = /^(?:有限|股份|集团|公司|.?$)/u;

/** What is an organization, rather than a place or a part of a name: 卫生部, not 松山 in 松山大学, nor 湖滨港 in 湖滨港务局. */
const WHOLE = /(?:[会部局厅委署社团校院所馆办]|大学|公司|中心|政府|银行)$/u;

/**
 * An organization that is recorded below a larger one and with its name: 国际司 of 卫生部, not 卫生部卫生部国际司. Where the rest of the
 * name is no name, the whole is in it already: 松山大学, not 松山松山大学.
 */
const withoutWhole = (org: DraftOrg): DraftOrg => {
  const [name, whole] = [org.name?.zh, org.parent?.name?.zh];
  if (!name || !whole || org.short?.zh || !name.startsWith(whole)) return org;
  const rest = name.slice(whole.length);
  if (WHOLE.test(whole) && !NO_PART.test(rest)) return { ...org, name: { ...org.name, zh: rest } };
  const { parent: _, ...alone } = org;
  return org.name?.en ? org : alone;
};

/**
 * Reads the Chinese name of a department as organization and part if the record has that organization too: 安徽大学外办 is 外办 of
 * 安徽大学, so that a list names the university once.
 */
export const departmentsIn = (record: DraftRecord): ((org: DraftOrg) => DraftOrg) => {
  const wholes = new Map<string, DraftOrg>();
  for (const one of organizationsOf(record))
    if (one.name?.zh && one.name.zh.length > 3 && !one.parent && !REGION.test(one.name.zh))
      wholes.set(one.name.zh, wholes.get(one.name.zh) ?? one);
  const names = [...wholes.keys()].sort((a, b) => b.length - a.length);
  return (org) => {
    const name = org.name?.zh;
    if (!name || org.parent || org.short?.zh) return withoutWhole(org);
    const whole = names.find((one) => name.startsWith(one) && DEPARTMENT.test(name.slice(one.length)));
    const parent = whole === undefined ? undefined : wholes.get(whole);
    return whole === undefined || !parent
      ? org
      : { ...org, name: { ...org.name, zh: name.slice(whole.length) }, parent };
  };
};
