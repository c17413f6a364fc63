import type { Context } from "./context";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement, PersonRead } from "./people";

interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

const OFFICE_ZH =
  /^(?:常务|执行|名誉|荣誉|创会|轮值|驻会)*副?(?:会长|理事长|监事长|主席|理事|监事|常务理事|会董|会员)$/u;
const OFFICE_EN =
  /^(?:(?:vice|deputy|honorary|executive|immediate past|past|senior|first)[ -])*(?:president|chair(?:man|woman|person)?|treasurer|secretary|(?:board|council|committee|executive) member|member of the (?:board|council|committee)|trustee|governor)$/iu;
const ASSOCIATION_EN =
  /\b(?:chamber|council|association|federation|confederation|society|club|union|league|alliance|guild|board)\b/iu;

const isAssociation = ({ text, lang, place }: OrganizationElement): boolean =>
  !place && (lang === "zh" ? /[会盟社]$/u.test(simplified(text)) : ASSOCIATION_EN.test(text));

const isOffice = ({ text, lang }: { text: string; lang: string }): boolean =>
  lang === "zh" ? OFFICE_ZH.test(simplified(text)) : OFFICE_EN.test(text);

const plain = (words: string): string =>
  words.toLowerCase().replaceAll("（", "(").replaceAll("）", ")").replaceAll(" (", "(");

/**
 * People with an office of the association that a heading names and with their firm in brackets behind it ("Board Member (Model
 * Works GmbH)", 副会长（示例公司）, "President (CEO, Model Bank)" below a chamber): the office is that of the association. This stays
 * doubtful.
 */
export const withFirmsInBrackets = <T extends Placed>(people: readonly T[]): readonly T[] =>
  people.map((each) => {
    const { read, context, source } = each;
    const [post, second, ...others] = read.posts;
    const { title, organization: firm } = post ?? {};
    const whole = context.heading?.organization;
    if (!title || !firm || !whole || others.length > 0 || firm.parent || !isAssociation(whole)) return each;
    if (isAssociation(firm) || firm.text === whole.text || !isOffice(title)) return each;
    const inside = second ? second.title : firm;
    if (second && second.organization?.text !== firm.text) return each;
    // "Vice Chair: Bob Sample (Model Foods)"
    const heads = read.postsFirst ? read.names.map(({ text }) => text) : [title.text];
    if (!inside || !heads.some((head) => plain(source).includes(`${plain(head)}(${plain(inside.text)}`)))
      return each;
    const posts = [{ title, organization: whole }, second ?? { organization: firm }];
    const doubt = [...read.doubt, "organization" as const, "title" as const];
    return { ...each, read: { ...read, posts, doubt } };
  });
