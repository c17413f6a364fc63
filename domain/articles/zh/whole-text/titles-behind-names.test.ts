import { expect, it } from "vitest";
import { text, zh } from "../whole-articles/gatherings.test-data";
import { officerOf, remark } from "../whole-articles/lake-town.test-data";

const spoken = (more: object, ...points: string[]): string =>
  text({
    officialName: zh("湖滨航运论坛"),
    participants: [
      { ...officerOf("an", "安例", "湖滨会馆", "前任主席"), ...more },
      officerOf("bai", "白样", "松山商会", "会长"),
    ],
    agenda: [
      {
        key: "t",
        activity: "speeches",
        remarks: [remark("r", "an", "say", "航运前景广阔"), remark("s", "bai", "say", ...points)],
      },
    ],
  });

it("names somebody whom the text has introduced without a title behind the name", () => {
  expect(spoken({}, "安例主席为航运作出贡献")).toContain("安例为航运作出贡献");
  const honorific = { person: { name: zh("安例"), honorific: zh("博士") } };
  expect(spoken(honorific, "安例博士为航运作出贡献")).toContain("安例为航运作出贡献");
});

it("keeps titles of others, other words and quotations", () => {
  for (const point of [
    "陆样主席为航运作出贡献",
    "安例主席和陆样主席为航运作出贡献",
    "安例主席单位共有八家",
    "学校设立了安例主席奖学金",
    "安例主席团队为航运作出贡献",
    "展览“安例主席与航运”广受好评",
  ])
    expect(spoken({}, point)).toContain(point);
});

it("drops an honorific together with the name with which the sentence would go on", () => {
  const honorific = { person: { name: zh("安例"), honorific: zh("先生") } };
  const made = spoken(honorific, "安例先生热心公益，积极捐资助学", "安例先生多次资助困难学生");
  expect(made).toContain("安例热心公益，积极捐资助学，多次资助困难学生");
});
