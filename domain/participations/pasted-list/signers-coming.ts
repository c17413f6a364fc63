import { costly } from "./costly";
import { organizationAlone } from "./items";
import { readLine } from "./line";
import { isNoOrganization } from "./no-values";
import type { OrganizationElement, PersonRead } from "./people";
import { isSignedDate } from "./signed-letters";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const OWN =
  "(?:(?:我|本|敝)(?:们)?(?:单位|公司|集团|中心|协会|商会|学校|医院|银行|管委会|街道|[局委办会司校院行厅处部馆所])?的?)?";
// 对接会由我和我公司采购总监李大例参加，共2人
const SELF_AND_OTHERS = costly(
  new RegExp(
    `^(.{0,60}?(?:由|是|为|[会宴时动，,。；;：:]|[今明后][天晚]|届时|^))(?:我本人|我自己|本人|(?<![给告和与跟同及到请])我)(?:将|会|拟|也)?(?:和|与|及|、|以及|携|带|偕|同)${OWN}(\\P{P}{4,40}?(?:、\\P{P}{4,26}?){0,5})(?:同志)?(?:一同|一起|一道|一并|共同|按时|准时|将|会|也)*(?:参加|出席|参会|前往|赴会|到会)(?:会议|活动)?(?=$|[，,。；;！!])`,
    "u",
  ),
);
// 我们去三个人：我、副局长李大例。
const SELF_LISTED = costly(
  new RegExp(
    `^(.{0,60}?(?:[\\d一二两三四五六七八九十]\\s*个?[人位名]\\P{P}{0,6}|人员|名单|参加|出席|参会|有|是|为)[:：]\\s*)(?:我本人|我自己|本人|我)(?:、|，|,|和|与|及|以及)\\s*${OWN}(\\P{P}{2,40}?(?:[、，,]\\P{P}{2,26}?){0,7})(?=$|[。；;！!])`,
    "u",
  ),
);
// "Three of us will come: myself, Deputy Director Ann Example and Bob Sample."
const SELF_LISTED_EN = costly(
  /^(.{0,90}?:\s*)(?:myself|me|I),?\s+(?:and )?(?=(?:\p{L}+ )*\p{Lu})([^:;]{6,200}?)(?=\.\s|[.;]?$)/u,
);
const FORMS = [SELF_AND_OTHERS, SELF_LISTED, SELF_LISTED_EN];
const formIn = (text: string): RegExp | undefined => FORMS.find((form) => form.test(text));

// …不用订车票。——示例协会会长 王小样
const SIGNED_BEHIND = /^(.{6,300}?[。！!.])\s*(?:——|--|—)\s*(\S.{3,39})$/u;
const withSignatureCut = (lines: Lines): Lines => {
  const at = lines.findLastIndex((line) => line);
  const line = lines[at];
  const [, said = "", signed = ""] = line && !line.aside ? (SIGNED_BEHIND.exec(line.text) ?? []) : [];
  if (!line || said === "" || !formIn(said)) return lines;
  return [
    ...lines.slice(0, at),
    { ...line, raw: said, text: said },
    { ...line, raw: signed, text: signed },
    ...lines.slice(at + 1),
  ];
};

/** Lines from the sentence to the end of the signature. */
const MAX_LETTER = 6;
const LONGEST = 40;
const LONGEST_EN = 90;

interface Signer {
  /** The lines of the signature. */
  from: number;
  to: number;
  self: string;
  name: string;
  organization: OrganizationElement;
}

/** 联系人：, 参会人员：: what follows is no signature. */
const LABEL = /^[^：:]{1,12}[：:]/u;
/** Whether a line before a signature makes it the last line of a list of participants. */
const isOfList = (line: Line | undefined): boolean => {
  const words = withoutMarks(line?.text ?? "").trim();
  return /[：:]$/u.test(words) || (readLine(words)[0]?.people ?? []).some(hasTitle);
};
const hasTitle = ({ posts }: PersonRead): boolean => posts.some(({ title }) => title);

/** Who signs with a post on the last line, of the organization there or on the line above. */
const signerOf = (lines: Lines): Signer | undefined => {
  const at = lines.findLastIndex((line) => line && !isSignedDate(line.text.trim()));
  const words = withoutMarks(lines[at]?.text ?? "");
  if (
    at < 1 ||
    words === "" ||
    words.length > (/\p{Script=Han}/u.test(words) ? LONGEST : LONGEST_EN) ||
    LABEL.test(words)
  )
    return undefined;
  const [reading] = readLine(words);
  const [person, ...others] = reading?.people ?? [];
  const isWhole = person && others.length === 0 && reading?.rest.length === 0 && person.names.length === 1;
  if (!isWhole || !hasTitle(person)) return undefined;
  const own = person.posts.find(({ organization }) => organization)?.organization;
  const above = own ? undefined : lines[at - 1];
  const organization = own ?? (above ? organizationAlone(withoutMarks(above.text), false) : undefined);
  if (!organization || organization.place || isNoOrganization(organization.text)) return undefined;
  return {
    from: above ? at - 1 : at,
    to: at,
    self: above ? `${organization.text} ${words}` : words,
    name: person.names[0]?.text ?? "",
    organization,
  };
};

/** The lines of a letter whose writer comes with others (由我和副局长李大例参加), with who signs it as the first of them. */
export const withSignersComing = (given: Lines): Lines => {
  const lines = withSignatureCut(given);
  const at = lines.findIndex((line) => line && !line.aside && formIn(line.text));
  const line = lines[at];
  const form = formIn(line?.text ?? "");
  if (!line || !form) return given;
  const signer = signerOf(lines);
  if (!signer || signer.from <= at || signer.to - at > MAX_LETTER) return given;
  const [said = "", before = "", others = ""] = form.exec(line.text) ?? [];
  if (others.includes(signer.name) || lines.slice(at + 1, signer.from).some(isOfList)) return given;
  const { organization } = signer;
  const root: OrganizationElement = organization.parent
    ? { kind: "organization", text: organization.parent, lang: organization.lang }
    : organization;
  const aside = (text: string): Line[] =>
    text.trim() === "" ? [] : [{ ...line, raw: text.trim(), text, aside: true }];
  return lines.flatMap((each, n): (Line | undefined)[] => {
    if (n === at)
      return [
        ...aside(before),
        { ...line, raw: signer.self, text: signer.self },
        { ...line, raw: others, text: others, sender: { organization: root } },
        ...aside(line.text.slice(said.length).replace(/^[，,。；;！!.\s]+/u, "")),
      ];
    return each && n >= signer.from && n <= signer.to ? [{ ...each, aside: true }] : [each];
  });
};
