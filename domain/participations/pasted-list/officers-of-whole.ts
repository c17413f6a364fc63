import { isDependent, suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement } from "./people";

// The titles of those who lead or work for all of an organization, by its kind.
const OFFICERS: readonly { body: RegExp; title: RegExp }[] = [
  {
    body: /会$|[友科音美作书影记律贸侨残妇]协$/u,
    title: costly(
      /^(?:(?:常务|执行|第一|名誉|荣誉|轮值|署理|驻会)*副?(?:会长|理事长|主席|秘书长|监事长|总干事)|(?:常务)?[理监]事)$/u,
    ),
  },
  {
    body: /(?:公司|集团|银行|分行|支行|会社|企业|园|园区|酒店|港务局)$/u,
    title: costly(
      /^(?:(?:常务|执行|高级|资深)*副?(?:总经理|总裁|董事长|行长|社长)|首席.{2,3}官|总(?:工程|会计|经济|设计)师|(?:技术|财务|市场|运营|商务|销售|人力资源|法务)总监|(?:执行|独立)?董事)$/u,
    ),
  },
  { body: /(?:大学|学院|学校|中学|小学)$/u, title: /^(?:常务)?副?校长$|^副?教授$|^讲师$|^助教$/u },
  { body: /(?:医院|保健院|卫生院)$/u, title: /^(?:常务)?副?院长$|^副?主任医师$/u },
  { body: /(?:学院|科学院|研究院|设计院|检察院|法院)$/u, title: /^(?:常务)?副?院长$|^副?研究员$/u },
  { body: /(?:办公室|服务中心|国资委|(?:监督)?管理委员会|协调委员会)$/u, title: /^(?:常务)?副?主任$/u },
  { body: /(?:管委会|管理委员会)$/u, title: /^(?:常务|第一)?副?主任$/u },
  { body: /(?:人民)?政府$/u, title: /^(?:常务)?副?[省市县区州镇乡]长$/u },
  { body: /./u, title: /^(?:总|首席|常年)?法律顾问$|^党组(?:副?书记|成员)$|^党委(?:副?书记|委员)$/u },
  { body: /领事馆$/u, title: /^副?总领事$/u },
];
// 副局长 of a 局
const RANK = /^(?:常务|第一)?副?([局厅署关馆台行校院所])长$/u;
const PART = /[处部科室股组]$|中心$/u;
const AT_OFFICE = /办公[室厅]$/u;

/** Whether a title is that of an officer of an organization of this kind: 副局长 of 示例市商务局. */
export const leadsWhole = (title: string, body: string): boolean =>
  OFFICERS.some((each) => each.body.test(body) && each.title.test(title)) ||
  body.endsWith(RANK.exec(title)?.[1] ?? "\n");

/** Whether a title is that of an officer of a whole organization of some kind: 副局长, 秘书长. */
export const isHeadOfSome = (title: string): boolean =>
  RANK.test(title) || OFFICERS.some((each) => each.title.test(title));

/** The organization of a department that was named together with it: 示例市商务局 of 示例市商务局办公室. */
const bodyOf = ({ text, parent }: OrganizationElement): string | undefined => {
  if (parent !== undefined) return parent;
  const own = simplified(text);
  for (let end = own.length - 2; end >= 3; end -= 1) {
    // 示例协会 of 示例协会展览部
    if (own.slice(end - 1, end + 1) === "展览") continue;
    const kind = suffixKind(suffixesAt(own, end), end);
    const isBody =
      (kind === "strong" || (kind === "weak" && /(?:医院|保健院|办公室)$/u.test(own.slice(0, end)))) &&
      !isDependent(own.slice(0, end));
    if (isBody && isDependent(own.slice(end))) return text.slice(0, end);
  }
  return undefined;
};

/**
 * The organization of somebody named behind somebody of one of its departments whose title is that of an officer of all of it: 副局长
 * behind 示例市商务局办公室主任; undefined where the title may be of the department.
 */
export const wholeOfOfficer = (given: string, of: OrganizationElement): OrganizationElement | undefined => {
  const [title, part] = [simplified(given), simplified(of.text)];
  const isFaculty = /学院$/u.test(part) && /校长$/u.test(title);
  if (of.lang !== "zh" || !(PART.test(part) || isFaculty) || (AT_OFFICE.test(part) && /主任$/u.test(title)))
    return undefined;
  const body = bodyOf(of);
  // 示例市外事办 of 示例市外事办公室 is no body of its own.
  if (!body || /办$/u.test(body) || !leadsWhole(title, simplified(body))) return undefined;
  return { kind: "organization", text: body, lang: "zh" };
};
