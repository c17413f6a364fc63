import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

// …率团来访。我校由副校长王小样主持会见，国际处处长李大例参加。
const BEHIND_GUESTS =
  /^(.*(?:来访|到访|[访来赴抵到]我|率[团队]|[表问察访]团|一行).*?。)\s*(我(?:[校院局会司市区县州方所委行们]|公司|园区|单位|集团|协会|商会)(?:方|这边)?)(?:将|拟|届时)*由(?=\p{Script=Han}{2})(.{4,160})$/u;
const RECEIVES =
  /\s*(?:主持|负责|共同|一同|全程|出面)*(?:会见|接待|陪同|参加|出席|座谈|迎接|会谈)(?:会见|接待|座谈|活动|会谈|考察|参观)?(?=[，,。；;]|$)/gu;

/**
 * The lines of a report or letter with the people of the writer who receive the guests named before them on a line of their own, as
 * those of the own side.
 */
export const withReceiversApart = (lines: Lines): Lines =>
  lines.flatMap((line): (Line | undefined)[] => {
    const isSaid = line !== undefined && ["我", "由", "。"].every((sign) => line.text.includes(sign));
    if (!line || line.aside || line.party || !isSaid) return [line];
    const [, guests = "", , hosts = ""] = BEHIND_GUESTS.exec(withoutMarks(line.text)) ?? [];
    if (guests === "" || hosts.search(RECEIVES) < 0) return [line];
    const people = hosts.replace(RECEIVES, "").replace(/[。；;]\s*$/u, "");
    return [
      { ...line, raw: guests, text: guests },
      { ...line, raw: hosts, text: `我方：${people}` },
    ];
  });
