import type { OrgKind, Text } from "@/domain/events/values";
import { FIELDS } from "./names";

type Field = (typeof FIELDS)[number];

/** A part of an organization, with the title of its leader. */
interface PartForm {
  name: Text;
  title: Text;
}

/** How organizations of a kind are named, their parts, and the titles in them, the highest first. */
export interface OrganizationForm {
  kind: OrgKind;
  name: (sign: Text, field: Field) => Text;
  parts: readonly [PartForm, PartForm];
  titles: readonly [Text, Text, Text];
}

const title = (en: string, zh: string): Text => ({ en, zh });
const part = (en: string, zh: string, leader: Text): PartForm => ({ name: { en, zh }, title: leader });

const company: OrganizationForm = {
  kind: "company",
  name: (sign, { brand }) => ({
    en: `Example ${sign.en} ${brand.en} Co., Ltd.`,
    zh: `示例${sign.zh}${brand.zh}有限公司`,
  }),
  parts: [
    part("Research Institute", "研究院", title("director", "院长")),
    part("International Department", "国际业务部", title("manager", "经理")),
  ],
  titles: [
    title("chairman", "董事长"),
    title("general manager", "总经理"),
    title("deputy general manager", "副总经理"),
  ],
};

const association: OrganizationForm = {
  kind: "association",
  name: (sign, { brand }) => ({
    en: `Example ${sign.en} ${brand.en} Association`,
    zh: `示例${sign.zh}${brand.zh}行业协会`,
  }),
  parts: [
    part("Secretariat", "秘书处", title("director", "主任")),
    part("Expert Committee", "专家委员会", title("chair", "主任委员")),
  ],
  titles: [
    title("president", "会长"),
    title("secretary-general", "秘书长"),
    title("vice-president", "副会长"),
  ],
};

const zone: OrganizationForm = {
  kind: "zone",
  name: (sign) => ({ en: `Example ${sign.en} Development Zone`, zh: `示例${sign.zh}开发区` }),
  parts: [
    part("Management Committee", "管委会", title("director", "主任")),
    part("Investment Promotion Bureau", "招商局", title("director", "局长")),
  ],
  titles: [
    title("director", "主任"),
    title("deputy director", "副主任"),
    title("chief engineer", "总工程师"),
  ],
};

const government: OrganizationForm = {
  kind: "government",
  name: (sign, { brand }) => ({
    en: `Example ${sign.en} Bureau of ${brand.en}`,
    zh: `示例${sign.zh}${brand.zh}发展局`,
  }),
  parts: [
    part("General Office", "办公室", title("director", "主任")),
    part("Division of Industry", "产业处", title("division chief", "处长")),
  ],
  titles: [
    title("director", "局长"),
    title("deputy director", "副局长"),
    title("chief economist", "总经济师"),
  ],
};

const university: OrganizationForm = {
  kind: "university",
  name: (sign, { brand }) => ({
    en: `Example ${sign.en} University of ${brand.en}`,
    zh: `示例${sign.zh}${brand.zh}大学`,
  }),
  parts: [
    part("School of Engineering", "工学院", title("dean", "院长")),
    part("Office of International Affairs", "国际处", title("director", "处长")),
  ],
  titles: [title("president", "校长"), title("vice-president", "副校长"), title("professor", "教授")],
};

const hospital: OrganizationForm = {
  kind: "hospital",
  name: (sign) => ({ en: `Example ${sign.en} People's Hospital`, zh: `示例${sign.zh}人民医院` }),
  parts: [
    part("Department of Surgery", "外科", title("director", "主任")),
    part("Clinical Research Center", "临床研究中心", title("director", "主任")),
  ],
  titles: [
    title("president", "院长"),
    title("vice-president", "副院长"),
    title("chief physician", "主任医师"),
  ],
};

/** Twenty kinds of organizations, each with its field: with the sixty signs, twelve hundred different names. */
export const ORGANIZATION_KINDS: readonly { form: OrganizationForm; field: Field }[] = [
  ...FIELDS.slice(0, 9).map((field) => ({ form: company, field })),
  ...FIELDS.slice(7, 11).map((field) => ({ form: association, field })),
  ...FIELDS.slice(3, 6).map((field) => ({ form: government, field })),
  ...FIELDS.slice(11, 13).map((field) => ({ form: university, field })),
  ...FIELDS.slice(13, 14).map((field) => ({ form: zone, field })),
  ...FIELDS.slice(0, 1).map((field) => ({ form: hospital, field })),
];
