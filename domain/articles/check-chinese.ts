import type { Found, Material } from "./check";

const HAN = "\\p{Script=Han}";
const ENDINGS =
  "有限责任公司|股份有限公司|有限公司|协会|商会|学会|联合会|基金会|大学|学院|医院|集团|管委会|管理委员会|研究院|研究所|委员会|人民政府|博物馆|档案馆|报社";
const TITLES =
  "总书记|书记|市长|区长|县长|省长|部长|局长|处长|科长|厅长|主任|会长|理事长|秘书长|董事长|总经理|经理|院长|校长|馆长|所长|教授|主席|大使|领事|参赞|社长|行长|总裁";
const VERBS = "参加|出席|表示|指出|强调|介绍|希望|感谢|主持|要求|提出|建议|宣读|会见|接待|致辞|发言|陪同|率";

/** What stands before a verb and is no name. */
const NOBODY =
  /(?:双方|各方|大家|会议|与会|代表|来宾|他|她|他们|她们|方面|一行|人员|单位|领导|嘉宾|并|还|其中|就|会上|时|后|前|对|同志|分别|共同|负责人|主任|会长|市长|局长|[，。、；：])$/;

// Words of a sentence, behind which a name can begin.
const CUT = new RegExp(`^.*(?:[和与及在到对由为向了]|访问|走访|参观|考察|${VERBS})`, "u");

/** What follows a title and is no name. */
const NO_NAME =
  /^(?:[、兼和与等的]|参加|出席|见证|陪同|表示|一行|率|到|在|对|并|主持|会见|会面|介绍|引导|带队|同志|先生|女士)/;

const parts = (text: string, form: RegExp): { match: RegExpMatchArray; start: number }[] =>
  [...text.matchAll(form)].map((match) => ({ match, start: match.index ?? 0 }));

/** Bodies by their endings, and people by the verbs behind and the titles before them, that the record does not hold. */
export const chineseNames = ({ text, record, words }: Material): Found[] => {
  const people = (record.participants ?? []).flatMap((one) => [
    one.person?.name?.zh ?? "",
    one.person?.later?.zh ?? "",
    ...(one.person?.aliases ?? []),
  ]);
  const known = [...words, ...people].filter(Boolean);
  const bodies = parts(text, new RegExp(`(${HAN}{2,24}?)(${ENDINGS})`, "gu")).flatMap(
    ({ match, start }): Found[] => {
      const all = match[0];
      // The run may begin with words of the sentence; what the record has need only stand at its end.
      if (known.some((one) => all.endsWith(one) || one.includes(all))) return [];
      const end = start + all.length;
      const tail = [...all]
        .map((_, i) => all.slice(i))
        .filter((rest) => rest.length > (match[2] ?? "").length + 1);
      if (tail.some((rest) => known.some((one) => one.includes(rest) && rest.length >= 4))) return [];
      const name = all.replace(CUT, "");
      if (name.length < (match[2] ?? "").length + 2) return [];
      return [{ text: name, start: end - name.length, end }];
    },
  );
  const isPerson = (name: string): boolean => known.some((one) => one.includes(name) || name.endsWith(one));
  const speakers = parts(
    text,
    new RegExp(`(?<=^|[，。；\\n]|${TITLES})(${HAN}{2,4}?)(?=(?:${VERBS}))`, "gu"),
  ).flatMap(({ match, start }): Found[] => {
    const name = (match[1] ?? "").replace(/(?:等|将|还|也|曾|共同|分别)+$/, "");
    const bare = name.replace(new RegExp(`副?(?:${TITLES})$`, "u"), "");
    if (bare !== name && people.some((one) => one.startsWith(bare))) return [];
    if (NOBODY.test(name) || NO_NAME.test(name) || isPerson(name)) return [];
    if (/^[他她双各会与其并还就随此]/.test(name)) return [];
    return [{ text: name, start, end: start + name.length }];
  });
  const titled = parts(text, new RegExp(`(?:${TITLES})(${HAN}{2,3})(?=[，。、；（]|等|与|和)`, "gu")).flatMap(
    ({ match, start }): Found[] => {
      const name = match[1] ?? "";
      if (
        isPerson(name) ||
        NO_NAME.test(name) ||
        new RegExp(`(?:${TITLES})$`).test(name) ||
        NOBODY.test(name)
      )
        return [];
      const at = start + match[0].length - name.length;
      return [{ text: name, start: at, end: at + name.length }];
    },
  );
  const all = [...bodies, ...speakers, ...titled].sort((a, b) => a.start - b.start);
  return all.filter((one, i) => !all.slice(0, i).some((other) => one.start < other.end));
};

/** Titles that stand before the name of a person of the record who had, that day, no post with them. */
export const chineseTitles = ({ text, record }: Material): Found[] =>
  (record.participants ?? []).flatMap((one): Found[] => {
    const name = one.person?.name?.zh;
    if (!name || name.length < 2) return [];
    const held = [
      ...(one.posts ?? []).map((post) => post.title?.zh ?? ""),
      ...(one.functions ?? []).map((as) => as.zh ?? ""),
    ].join("|");
    return parts(text, new RegExp(`((?:常务|执行|名誉)?[副代原]?(?:${TITLES}))${name}`, "gu")).flatMap(
      ({ match, start }): Found[] => {
        const title = match[1] ?? "";
        if (held.includes(title.replace(/^[原代]/, ""))) return [];
        return [{ text: title, start, end: start + title.length }];
      },
    );
  });
