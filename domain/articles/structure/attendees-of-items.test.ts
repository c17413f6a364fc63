import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";

const PEOPLE = [
  personOf("an", "安例", "湖滨省港口协会", "秘书长"),
  personOf("bai", "白样", "云雀市交通局", "局长"),
  personOf("lin", "林谷", "云雀市港务局", "副局长"),
  personOf("mo", "莫常", "松山市第二医院", "党委书记"),
  personOf("ding", "丁例", "松山市第二医院", "院长"),
  personOf("zhou", "周例", "云雀港口医院", "院长"),
];

const meeting = (tour: readonly string[], people: readonly object[] = PEOPLE): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨港口医疗合作会议在云雀举行"),
      officialName: zh("湖滨港口医疗合作会议"),
      city: zh("云雀"),
      participants: people,
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "zhou", as: "speaker" }],
          remarks: [{ key: "r", by: ["zhou"], act: "introduce", points: [zh("港口医疗的基本情况")] }],
        },
        {
          key: "d",
          activity: "other",
          did: zh("共同按下合作启动键"),
          people: [{ key: "an" }, { key: "bai" }],
        },
        { key: "t", activity: "tour", people: tour.map((key) => ({ key })), saw: [zh("康复中心")] },
      ],
    }),
    "zh",
  );

it("lists at the meeting those who acted at another item, where others of the list were with them on a tour", () => {
  const text = meeting(["an", "bai", "lin", "mo"]);
  const list = text.split("。").find((one) => one.endsWith("参加会议")) ?? "";
  for (const name of ["安例", "白样", "林谷", "莫常", "丁例"]) expect(list).toContain(name);
  expect(text).toContain("安例、白样共同按下合作启动键");
  expect(text).toContain("安例、白样、林谷、莫常参观了康复中心");
});

it("lists before somebody who did nothing else those of higher rank who act afterwards", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀市举行友好林植树活动"),
      officialName: zh("云雀市友好林植树活动"),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "云雀市政府", "副市长"),
        personOf("bai", "白样", "云雀市林业局", "局长"),
        personOf("lin", "林谷", "云雀市园林中心", "副主任"),
      ],
      agenda: [
        { key: "p", activity: "other", did: zh("为友好林揭牌"), people: [{ key: "an" }, { key: "bai" }] },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/副市长安例、市林业局局长白样、市园林中心副主任林谷参加活动。安例、白样为友好林揭牌/u);
});
