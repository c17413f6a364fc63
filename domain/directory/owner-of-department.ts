import { isSameOrganization } from "../events/mentions";
import type { DraftRecord, Participant } from "../events/shape";
import type { DraftOrg } from "../events/values";
import { namesSeveral } from "./several-organizations";

// 国际合作与交流处, 教务科, 院长办公室; a representative office (办事处) is none, nor what names its city or owner.
const DEPARTMENT = /^\p{Script=Han}{1,12}(?:处|科|室|教研室)$/u;
const OF_ITS_OWN =
  /(?:办事|代表|管理|派出|联络)处$|[省市县区州]|政府|委员会|公司|集团|大学|学院|协会|商会|研究[室院所]|实验室/u;

const isDepartment = ({ name, parent }: DraftOrg): boolean =>
  !parent && name?.zh !== undefined && DEPARTMENT.test(name.zh) && !OF_ITS_OWN.test(name.zh);

const organizationsOfOne = ({ posts, of }: Participant): DraftOrg[] => [
  ...(posts ?? []).flatMap(({ organization }) => organization ?? []),
  ...(of ?? []),
];

/**
 * The organization that a department named by itself belongs to: the only one that the people of its side come from; undefined
 * where they come from several, and for what is no department.
 */
export const ownerOf = (record: DraftRecord, organization: DraftOrg): DraftOrg | undefined => {
  if (!isDepartment(organization)) return undefined;
  const all = record.participants ?? [];
  const sides = new Set(
    all
      .filter((each) => organizationsOfOne(each).some((one) => isSameOrganization(one, organization)))
      .map(({ side }) => side),
  );
  const [side] = sides;
  if (sides.size !== 1 || side === undefined) return undefined;
  const owners: DraftOrg[] = [];
  for (const one of all.filter((each) => each.side === side).flatMap(organizationsOfOne)) {
    const isKnown = owners.some((each) => isSameOrganization(each, one));
    if (!isKnown && !isDepartment(one) && !namesSeveral(one.name) && (one.name?.zh || one.name?.en))
      owners.push(one);
  }
  return owners.length === 1 ? owners[0] : undefined;
};
